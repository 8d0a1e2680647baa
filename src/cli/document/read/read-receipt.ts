import { completeReceipt } from "../../../modules/documents/snapshot/complete-receipt"
import { listField } from "../../verify/fields/list-field"
import { textField } from "../../verify/fields/text-field"
import { timeField } from "../../verify/fields/time-field"
import { amountField } from "../fields/amount-field"
import { currencyField } from "../fields/currency-field"
import type { DocumentParts } from "../fields/document-parts"
import { filledField } from "../fields/filled-field"
import type { ReadDraft } from "./document-draft"
import { withDefaults } from "./with-defaults"

/** A receipt; words and stamp duty are found here, never read. */
export function readReceipt(fields: DocumentParts): ReadDraft {
  const { parts } = fields
  const receipt = parts(
    {
      received_from: filledField,
      amount: amountField,
      purpose: filledField,
      received_at: timeField,
    },
    { place: textField, method: textField, references: listField(textField) }
  )
  const read = parts(
    {
      ...fields.frame,
      ...fields.number,
      currency_code: currencyField,
      receipt,
    },
    { ...fields.options, buyer: fields.buyer, stamp_serial: filledField }
  )
  return (value) => {
    const { status, frame } = withDefaults(read(value, ""))
    const { received_from } = frame.receipt
    const snapshot = completeReceipt({
      ...frame,
      type: "receipt",
      buyer: frame.buyer ?? { name: received_from, address: [] },
      receipt: {
        ...frame.receipt,
        place: frame.receipt.place ?? null,
        method: frame.receipt.method ?? null,
        references: frame.receipt.references ?? [],
      },
    })
    return { snapshot, status }
  }
}
