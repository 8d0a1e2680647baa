import { payableDigits } from "../../../money/payable-digits"
import type { InvoiceLine, InvoiceSnapshot } from "../snapshot/invoice-snapshot"
import { a4 } from "./a4"
import type { TableColumn } from "./draw-table"
import { printNumber } from "./print-number"
import { invoiceWords } from "./words/invoice-words"
import { paperWords } from "./words/paper-words"

/** Lines with prices; the tax column is for sellers that charge PPN only. */
export function invoiceColumns({
  language,
  currency_code,
  seller,
}: InvoiceSnapshot): TableColumn<InvoiceLine>[] {
  const words = { ...paperWords[language], ...invoiceWords[language] }
  const digits = payableDigits(currency_code.toUpperCase())
  const money = (amount: string) => printNumber(amount, digits, language)
  const right = { align: "right" as const }
  const tax: TableColumn<InvoiceLine> = {
    name: words.tax,
    x: 250,
    width: 45,
    text: ({ tax }) => words.treatments[tax],
  }
  return [
    {
      name: "No",
      x: a4.left,
      width: 20,
      text: (_, index) => String(index + 1),
    },
    { name: words.sku, x: 62, width: 66, text: ({ sku }) => sku ?? "" },
    {
      name: words.goods,
      x: 132,
      width: seller.pkp ? 114 : 163,
      text: ({ title }) => title,
    },
    ...(seller.pkp ? [tax] : []),
    {
      ...right,
      name: words.quantity,
      x: 297,
      width: 46,
      text: ({ quantity, unit }) => `${quantity} ${unit}`,
    },
    {
      ...right,
      name: words.price,
      x: 347,
      width: 66,
      text: (line) => money(line.unit_price),
    },
    {
      ...right,
      name: words.discount,
      x: 417,
      width: 60,
      text: ({ discount }) => (/[1-9]/.test(discount) ? money(discount) : ""),
    },
    {
      ...right,
      name: words.amount,
      x: 481,
      width: 74,
      text: ({ amount }) => money(amount),
    },
  ]
}
