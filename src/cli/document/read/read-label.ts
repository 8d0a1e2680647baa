import type { DocumentParts } from "../fields/document-parts"
import { ssccField } from "../fields/sscc-field"
import type { ReadDraft } from "./document-draft"
import { toShipment } from "./to-shipment"
import { withDefaults } from "./with-defaults"

/** A parcel's label. */
export function readLabel(fields: DocumentParts): ReadDraft {
  const { parts } = fields
  const read = parts(
    {
      ...fields.frame,
      buyer: fields.buyer,
      order: fields.order,
      shipment: parts({}, { ...fields.shipment, sscc: ssccField }),
    },
    { ...fields.options, ...fields.number }
  )
  return (value) => {
    const { status, frame } = withDefaults(read(value, ""))
    return {
      status,
      snapshot: {
        ...frame,
        type: "label",
        shipment: {
          ...toShipment(frame.shipment),
          sscc: frame.shipment.sscc ?? null,
        },
      },
    }
  }
}
