import { payableDigits } from "../../../money/payable-digits"
import type {
  PurchaseOrderLine,
  PurchaseOrderSnapshot,
} from "../snapshot/purchase-order-snapshot"
import { a4 } from "./a4"
import type { TableColumn } from "./draw-table"
import { printNumber } from "./print-number"
import { paperWords } from "./words/paper-words"
import { purchaseOrderWords } from "./words/purchase-order-words"

/** What is ordered by the supplier's code, and for how much. */
export function purchaseOrderColumns({
  language,
  currency_code,
}: PurchaseOrderSnapshot): TableColumn<PurchaseOrderLine>[] {
  const words = { ...paperWords[language], ...purchaseOrderWords[language] }
  const digits = payableDigits(currency_code.toUpperCase())
  const money = (amount: string | null) =>
    amount === null ? "-" : printNumber(amount, digits, language)
  return [
    {
      name: "No",
      x: a4.left,
      width: 20,
      text: (_, index) => String(index + 1),
    },
    {
      name: words.supplierSku,
      x: 62,
      width: 92,
      text: ({ supplier_sku }) => supplier_sku,
    },
    {
      name: words.goods,
      x: 158,
      width: 172,
      text: ({ title, sku }) => (sku ? `${title}\n${sku}` : title),
    },
    {
      name: words.quantity,
      x: 334,
      width: 60,
      align: "right",
      text: ({ quantity, unit }) => `${quantity} ${unit}`,
    },
    {
      name: words.price,
      x: 398,
      width: 72,
      align: "right",
      text: ({ unit_price }) => money(unit_price),
    },
    {
      name: words.amount,
      x: 474,
      width: 81,
      align: "right",
      text: ({ amount }) => money(amount),
    },
  ]
}
