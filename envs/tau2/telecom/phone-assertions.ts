import { compare, equals, repr } from '../../python/index.ts'
import { raise } from '../toolkit.ts'
import { canSendMms } from './apps.ts'
import { textWith } from './attributes.ts'
import { networkStatuses } from './phone.ts'
import { mobileDataWorks, mobileSpeed } from './speed.ts'
import { method, type Telecom } from './state.ts'

function assertion(held: (telecom: Telecom) => boolean) {
  return method([{ name: 'expected_status' }], (telecom, { expected_status }) => equals(held(telecom), expected_status))
}

/** As fast as told, or faster; and in the words that are told, upper or lower case. */
const assert_internet_speed = method(
  [{ name: 'expected_speed' }, { name: 'expected_desc', default: null }],
  (telecom, { expected_speed, expected_desc }) => {
    const { speed, name } = mobileSpeed(telecom)
    const order = compare(speed ?? { float: '0.0' }, expected_speed, '>=')
    const fast = order === 0 || order === 1
    if (!fast || expected_desc === null) return fast
    return name.toLowerCase() === textWith(expected_desc, 'lower').toLowerCase()
  },
)

const assert_service_status = method([{ name: 'expected_status' }], ({ device }, { expected_status }) => {
  const known = networkStatuses.some((status) => status === expected_status)
  if (!known) raise(`${repr(expected_status)} is not a valid NetworkStatus`)
  return device.value.network_connection_status === expected_status
})

/** What tasks assert of the user's side. */
export const assertions = {
  assert_airplane_mode_status: assertion(({ device }) => device.value.airplane_mode),
  assert_service_status,
  assert_mobile_data_status: assertion(mobileDataWorks),
  assert_mobile_roaming_status: assertion(({ device }) => device.value.roaming_enabled),
  assert_mobile_data_saver_mode_status: assertion(({ device }) => device.value.data_saver_mode),
  assert_internet_speed,
  assert_internet_not_excellent: method([], (telecom) => mobileSpeed(telecom).name !== 'Excellent'),
  assert_can_send_mms: assertion(canSendMms),
  assert_mobile_data_usage_exceeded: assertion(({ surroundings }) => surroundings.value.mobile_data_usage_exceeded),
}
