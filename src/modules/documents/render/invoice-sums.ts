import { Fraction } from "../../../money/fraction"
import { payableDigits } from "../../../money/payable-digits"
import type { InvoiceSnapshot } from "../snapshot/invoice-snapshot"
import { printMoney } from "./print-money"
import { invoiceWords } from "./words/invoice-words"

/**
 * The sums below an invoice's lines, as name and value. A seller that is no
 * PKP names neither DPP nor PPN.
 */
export function invoiceSums(
  invoice: InvoiceSnapshot
): [name: string, value: string][] {
  const { totals, shipping, language, currency_code } = invoice
  const words = invoiceWords[language]
  const money = (amount: string) => printMoney(amount, currency_code, language)
  const subtotal = invoice.lines
    .reduce((sum, { amount }) => sum.plus(Fraction.of(amount)), nothing)
    .toFixed(payableDigits(currency_code.toUpperCase()))
  const rows: [string, string][] = [[words.subtotal, money(subtotal)]]
  if (shipping) {
    rows.push([shipping.title, money(shipping.amount)])
  }
  if (invoice.seller.pkp) {
    rows.push(
      [words.base, money(totals.base)],
      [hasOtherDpp(invoice) ? words.otherDpp : words.dpp, money(totals.dpp)],
      [words.ppn, money(totals.ppn)]
    )
  }
  if (/[1-9]/.test(totals.rounding)) {
    rows.push([words.rounding, money(totals.rounding)])
  }
  return [...rows, [words.total, money(totals.total)]]
}

const nothing = Fraction.of("0")

const hasOtherDpp = ({ lines, shipping }: InvoiceSnapshot) =>
  [...lines, shipping].some((part) => part?.tax === "general")
