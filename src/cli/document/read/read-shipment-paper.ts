import { textField } from "../../verify/fields/text-field"
import type { DocumentParts } from "../fields/document-parts"
import { filledListField } from "../fields/filled-list-field"
import type { ReadDraft } from "./document-draft"
import { toLine } from "./to-line"
import { toShipment } from "./to-shipment"
import { withDefaults } from "./with-defaults"

/** A delivery note or a packing slip: goods of one shipment, no money. */
export function readShipmentPaper(
  fields: DocumentParts,
  type: "delivery_note" | "packing_slip"
): ReadDraft {
  const { parts } = fields
  const needed = {
    ...fields.frame,
    buyer: fields.buyer,
    order: fields.order,
    lines: filledListField(parts(fields.line, fields.lineOptions)),
    shipment: parts({}, fields.shipment),
  }
  const readNote = parts({ ...needed, ...fields.number }, fields.options)
  const readSlip = parts(needed, {
    ...fields.options,
    ...fields.number,
    note: textField,
  })
  const complete = (draft: ReturnType<typeof readSlip>) => {
    const { status, frame } = withDefaults(draft)
    return {
      status,
      contents: {
        ...frame,
        lines: frame.lines.map(toLine),
        shipment: toShipment(frame.shipment),
      },
    }
  }
  return (value) => {
    if (type === "packing_slip") {
      const { status, contents } = complete(readSlip(value, ""))
      return { status, snapshot: { ...contents, type } }
    }
    const note = readNote(value, "")
    const { status, contents } = complete(note)
    return { status, snapshot: { ...contents, type, number: note.number } }
  }
}
