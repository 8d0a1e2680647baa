import type { TimelineEntry } from "../../../types/timeline"
import type { PackedParcel } from "../parcel/read-packed-parcel"
import type { LabelDecisionInput } from "./label-decision-input"

/** What a person decided about an unknown label, and why. */
export const toDecisionEntry = (
  { decision, reason, tracking_number, actor }: LabelDecisionInput,
  { order_id, code, attempt_id }: PackedParcel
): TimelineEntry => ({
  order_id,
  kind: "note",
  cause: `label-decision:${attempt_id}`,
  at: new Date(),
  actor,
  payload: { parcel: code, label: decision, tracking_number, reason },
})
