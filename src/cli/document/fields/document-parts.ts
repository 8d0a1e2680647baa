import { choiceField } from "../../verify/fields/choice-field"
import { flagField } from "../../verify/fields/flag-field"
import { listField } from "../../verify/fields/list-field"
import { numberField } from "../../verify/fields/number-field"
import { textField } from "../../verify/fields/text-field"
import { timeField } from "../../verify/fields/time-field"
import { filledField } from "./filled-field"
import { partsField } from "./parts-field"
import { quantityField } from "./quantity-field"
import { zoneField } from "./zone-field"

/** The parts that several papers have, as an input file writes them. */
export function documentParts(ignore: (path: string) => void) {
  const parts = partsField(ignore)
  const party = { name: filledField, address: listField(textField) }
  const contact = { phone: textField, email: textField }
  const line = { title: filledField, quantity: quantityField }
  return {
    parts,
    frame: {
      type: textField,
      issued_at: timeField,
      seller: parts(party, { ...contact, npwp: textField, pkp: flagField }),
    },
    options: {
      language: choiceField(["id", "en"]),
      time_zone: zoneField,
      status: choiceField(["issued", "void", "superseded"]),
    },
    number: { number: filledField },
    buyer: parts(party, contact),
    order: parts({ display_id: numberField(0), placed_at: timeField }, {}),
    line,
    lineOptions: { sku: textField, unit: textField },
    shipment: {
      code: filledField,
      parcel: filledField,
      courier: textField,
      service: textField,
      tracking_number: filledField,
      colli: numberField(1),
      gross_g: numberField(0),
      remaining: listField(parts(line, { sku: textField, unit: textField })),
    },
  }
}

export type DocumentParts = ReturnType<typeof documentParts>
