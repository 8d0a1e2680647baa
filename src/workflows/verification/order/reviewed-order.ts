import type { OrderStage, Sentence } from "../../../types/order-desk"
import type { OrderCycleEvent } from "../../../types/events"
import type { TimelineEntry } from "../../../types/timeline"

/** What a review found and changed. */
export type ReviewedOrder = {
  order_id: string
  stage: OrderStage
  next_gate: string | null
  hold_types: string[]
  sentence: Sentence
  /** Events that it causes. */
  events: { name: OrderCycleEvent; data: Record<string, unknown> }[]
  entries: TimelineEntry[]
}
