import type { AlertKind } from "../../alerts/alert-kinds"

/** Something that a buyer should know, as long as it is so. */
export type AlertDraft = {
  kind: AlertKind
  /** The item's id, or of an order its own. */
  subject_id: string
  inventory_item_id: string | null
  location_id: string | null
  /** Values of its sentence. */
  evidence: Record<string, string | number | null>
}
