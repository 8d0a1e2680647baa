import type { OrderStage, Sentence } from "../../../types/order-desk"
import type { TimelineEntry } from "../../../types/timeline"

type ChangedHold = { id: string; order_id: string; type: string }

/** What a review found and changed. */
export type ReviewedOrder = {
  order_id: string
  stage: OrderStage
  next_gate: string | null
  hold_types: string[]
  sentence: Sentence
  /** Payloads of the events that it causes. */
  events: {
    verified: { id: string }[]
    held: { id: string; hold_types: string[] }[]
    hold_released: ChangedHold[]
  }
  entries: TimelineEntry[]
}
