import type { TimelineEntry } from "../../../types/timeline"
import type { ImportPlan } from "./import-plan"

/** How an imported order's timeline begins. */
export const toImportEntries = ({
  plan,
  input,
}: {
  plan: ImportPlan
  input: { record_id: string; actor: string }
}): TimelineEntry[] => [
  {
    order_id: plan.order_id,
    kind: "placed",
    cause: `order:${plan.order_id}`,
    at: plan.placed_at,
    actor: input.actor,
    payload: { channel: plan.channel, external_id: plan.external_id },
  },
  {
    order_id: plan.order_id,
    kind: "imported",
    cause: `intake:${plan.record_id}`,
    at: new Date().toISOString(),
    actor: input.actor,
    payload: { channel: plan.channel, external_id: plan.external_id },
  },
]
