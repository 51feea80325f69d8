import { method } from './state.ts'

export const set_user_info = method([{ name: 'name' }, { name: 'phone_number' }], ({ surroundings }, { name, phone_number }) => {
  surroundings.update({ name, phone_number })
  return null
})

export const set_user_location = method([{ name: 'abroad' }], ({ surroundings }, { abroad }) => {
  surroundings.update({ is_abroad: abroad })
  return null
})
