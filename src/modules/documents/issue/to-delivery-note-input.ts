import { deliveryNoteRenderer } from "../render/delivery-note-renderer"
import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import type { IssueDocumentInput } from "../storage/issue-document-input"
import type { IssueFrame } from "./issue-frame"
import type { IssueRequest } from "./issue-request"

/** What the caller knows of a delivery note; the module adds the rest. */
export type IssueDeliveryNoteInput = IssueRequest & {
  parcel_id: string
  contents: Omit<
    DeliveryNoteSnapshot,
    "type" | "number" | "issued_at" | "time_zone" | "seller"
  >
}

/** A delivery note as the series takes it. */
export const toDeliveryNoteInput = (
  { parcel_id, contents, ...request }: IssueDeliveryNoteInput,
  { options, seller }: IssueFrame
): IssueDocumentInput => ({
  ...request,
  type: "delivery_note",
  scope: "",
  pattern: options.deliveryNote.pattern,
  reset: options.deliveryNote.reset,
  source_id: parcel_id,
  renderer: deliveryNoteRenderer,
  contents: {
    ...contents,
    type: "delivery_note",
    time_zone: options.timeZone,
    seller,
  },
})
