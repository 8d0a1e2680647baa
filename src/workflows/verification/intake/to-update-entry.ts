import type { TimelineEntry } from "../../../types/timeline"
import type { OrderUpdatePlan } from "./order-update-plan"

/** What the timeline says of an order that a later file changed. */
export const toUpdateEntry = ({
  plan,
  input,
}: {
  plan: OrderUpdatePlan
  input: { actor: string }
}): TimelineEntry[] => [
  {
    order_id: plan.order_id,
    kind: "imported",
    cause: `intake:${plan.record_id}:${plan.content_hash}`,
    at: new Date().toISOString(),
    actor: input.actor,
    payload: {
      channel: plan.channel,
      external_id: plan.external_id,
      lines_added: plan.lines.adds.length,
      lines_changed: plan.lines.updates.length,
    },
  },
]
