import type { AlertKind } from "./alert-kind"
import type { HeldAlert } from "./held-alert"

/** A tracker, order or account that was looked at, and what holds for it. */
export type JudgedSubject = {
  subject_id: string
  tracker_id: string | null
  order_id: string | null
  held: HeldAlert[]
  /** Kinds that were looked at. */
  judged: AlertKind[]
  is_delivered: boolean
}
