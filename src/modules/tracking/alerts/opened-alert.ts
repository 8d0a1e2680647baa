import type { AlertKind } from "./alert-kind"

/** An alert that was opened just now. */
export type OpenedAlert = {
  id: string
  subject_id: string
  tracker_id: string | null
  order_id: string | null
  kind: AlertKind
  episode: number
  /** Figures that say why, and the `cause` of the episode. */
  facts: Record<string, string | number | null>
}
