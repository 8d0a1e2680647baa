/** A person's word about a label that may have been bought. */
export type LabelDecisionInput = {
  parcel_id: string
  /** Adopt the label with its number, or: none was bought. */
  decision: "adopt" | "none"
  /** What the carrier told; null where none was bought. */
  tracking_number: string | null
  tracking_url: string | null
  label_url: string | null
  reason: string
  actor: string
}
