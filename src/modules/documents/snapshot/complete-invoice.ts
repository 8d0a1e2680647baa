import { Fraction } from "../../../money/fraction"
import { payableDigits } from "../../../money/payable-digits"
import { sumInvoice, type TaxedAmount } from "../tax/sum-invoice"
import { amountToWords } from "../words/amount-to-words"
import type { InvoiceLine, InvoiceSnapshot } from "./invoice-snapshot"

export type InvoiceDraft = Omit<
  InvoiceSnapshot,
  "lines" | "totals" | "words" | "number" | "issued_at"
> & { lines: Omit<InvoiceLine, "amount">[] }

/**
 * Counts what an invoice says: each line's amount, tax, total, and the total
 * in words. Number and time of issue pass through where the draft has them.
 *
 * @throws DocumentRefusal when the tax cannot be right, RangeError when a
 *   discount is more than its line or the total has no words.
 */
export function completeInvoice<Draft extends InvoiceDraft>(
  draft: Draft
): Omit<Draft, "lines"> & Pick<InvoiceSnapshot, "lines" | "totals" | "words"> {
  const digits = payableDigits(draft.currency_code.toUpperCase())
  const amounts = draft.lines.map(toAmount)
  const totals = sumInvoice({
    currency_code: draft.currency_code,
    prices_include_tax: draft.prices_include_tax,
    pkp: draft.seller.pkp ?? false,
    charged_tax: draft.charged_tax,
    amounts: draft.shipping
      ? [...amounts, toShippingAmount(draft.shipping)]
      : amounts,
  })
  return {
    ...draft,
    lines: draft.lines.map((line, index) => ({
      ...line,
      amount: amounts[index].amount.toFixed(digits),
    })),
    totals,
    words: amountToWords(totals.total, draft.currency_code, draft.language),
  }
}

function toAmount(
  line: Omit<InvoiceLine, "amount">,
  index: number
): TaxedAmount {
  const name = `line ${line.sku ?? index + 1}`
  const gross = Fraction.of(line.unit_price).times(
    Fraction.of(String(line.quantity))
  )
  const discount = Fraction.of(line.discount)
  if (discount.isMoreThan(gross)) {
    throw new RangeError(
      `The discount ${line.discount} of ${name} is more than the line.`
    )
  }
  return { name, amount: gross.minus(discount), tax: line.tax }
}

const toShippingAmount = ({
  title,
  amount,
  tax,
}: NonNullable<InvoiceDraft["shipping"]>): TaxedAmount => ({
  name: `shipping "${title}"`,
  amount: Fraction.of(amount),
  tax,
})
