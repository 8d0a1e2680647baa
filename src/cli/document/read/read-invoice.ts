import { completeInvoice } from "../../../modules/documents/snapshot/complete-invoice"
import { taxTreatments } from "../../../modules/documents/tax/tax-treatment"
import { choiceField } from "../../verify/fields/choice-field"
import { flagField } from "../../verify/fields/flag-field"
import { textField } from "../../verify/fields/text-field"
import { amountField } from "../fields/amount-field"
import { currencyField } from "../fields/currency-field"
import type { DocumentParts } from "../fields/document-parts"
import { filledField } from "../fields/filled-field"
import { filledListField } from "../fields/filled-list-field"
import type { ReadDraft } from "./document-draft"
import { toLine } from "./to-line"
import { withDefaults } from "./with-defaults"

/** An invoice; its sums are counted here, never read. */
export function readInvoice(fields: DocumentParts): ReadDraft {
  const { parts } = fields
  const tax = choiceField(taxTreatments)
  const line = parts(
    { ...fields.line, unit_price: amountField, tax },
    { ...fields.lineOptions, discount: amountField }
  )
  const read = parts(
    {
      ...fields.frame,
      ...fields.number,
      buyer: fields.buyer,
      order: fields.order,
      currency_code: currencyField,
      lines: filledListField(line),
    },
    {
      ...fields.options,
      prices_include_tax: flagField,
      shipping: parts({ title: filledField, amount: amountField, tax }, {}),
      charged_tax: amountField,
      tax_invoice_number: textField,
    }
  )
  return (value) => {
    const { status, frame } = withDefaults(read(value, ""))
    const snapshot = completeInvoice({
      ...frame,
      type: "invoice",
      prices_include_tax: frame.prices_include_tax ?? false,
      shipping: frame.shipping ?? null,
      lines: frame.lines
        .map(toLine)
        .map((one) => ({ ...one, discount: one.discount ?? "0" })),
    })
    return { snapshot, status }
  }
}
