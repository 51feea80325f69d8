import { z } from 'zod'
import { notesIn } from '../notes.ts'
import { resolutions } from '../state.ts'
import { defineTool } from './kit.ts'

export const close_case = defineTool({
  summary: 'Closes the case with what it came to, which ends the conversation.',
  effect: 'write',
  args: z.strictObject({ resolution: z.enum(resolutions) }),
  returns: z.object({ resolution: z.enum(resolutions) }),
  ends: true,
  run(desk, { resolution }, { memory, violate }) {
    const { told, satisfied } = notesIn(memory)
    const isIdentified = told.phone !== undefined && told.birth_date !== undefined
    if (resolution === 'solved' ? !satisfied : !isIdentified) violate('unconfirmed')
    desk.case.update({ resolution })
    return { resolution }
  },
})
