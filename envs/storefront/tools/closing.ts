import { z } from 'zod'
import { checkIdentified, orderNamed } from '../rules.ts'
import { Decline, declineReasons, Handover, OrderId, requests } from '../state.ts'
import { defineTool } from './kit.ts'

export const decline_request = defineTool({
  summary: 'Records that a request about an order was refused, and why.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, request: z.enum(requests), reason: z.enum(declineReasons) }),
  returns: Decline,
  run(shop, { order_id, request, reason }, context) {
    orderNamed(shop, order_id)
    checkIdentified(context)
    return shop.declines.insert({ case_id: `D${shop.declines.count + 1}`, order_id, request, reason })
  },
})

export const transfer_to_human = defineTool({
  summary: 'Hands the conversation over to a colleague, which ends it.',
  effect: 'write',
  args: z.strictObject({ reason: z.string() }),
  returns: Handover,
  ends: true,
  run: (shop, { reason }) => shop.handovers.insert({ handover_id: `H${shop.handovers.count + 1}`, reason }),
})
