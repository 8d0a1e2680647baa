import { cutDiscounts } from "../../../modules/verification/changes/cut-discounts"
import type { OrderedLine } from "../../../modules/verification/changes/ordered-line"
import { payableStep } from "../../../modules/verification/changes/payable-step"
import { shareLines } from "../../../modules/verification/changes/share-lines"
import type { TaxedLine } from "../../../modules/verification/checks/add-up-line"
import { currentAdjustments } from "../order/current-adjustments"
import { toTaxedLine } from "../order/to-taxed-line"
import type { ItemForChange, OrderForChange } from "./order-for-change"
import { toCancellable } from "./to-cancellable"

/** One line of fewer units, and what makes it cost what is left of it. */
export type CutItem = {
  item: ItemForChange
  units: number
  left: number
  /** What is cancelled, minor units. */
  amount: string
  ordered: OrderedLine
  /** As core keeps them; main units. */
  adjustments: {
    amount: string
    code: string | null
    promotion_id: string | null
    description: string | null
    is_tax_inclusive: boolean
  }[]
  /** The line as it adds up then. */
  after: TaxedLine
}

/**
 * What cancelling units makes of an order's lines; a line may be asked once.
 *
 * @throws LineNotCancellable for an unknown line, or more units than it has.
 */
export function cutItems(
  { items, currency_code }: OrderForChange,
  cancel: { line_id: string; quantity: number }[]
): CutItem[] {
  const lines = items.map((item) => toCancellable(item, currency_code))
  const amounts = shareLines(
    lines,
    cancel.map(({ line_id: line, quantity }) => ({ line, quantity })),
    payableStep(currency_code)
  )
  return amounts.flatMap(({ line: id, amount }, index) => {
    const before = lines.find(({ line }) => line === id)
    const item = items.find((one) => one.id === id)
    const units = cancel[index].quantity
    return before && item
      ? [cutItem(item, units, amount, before, currency_code)]
      : []
  })
}

function cutItem(
  item: ItemForChange,
  units: number,
  amount: string,
  before: OrderedLine,
  currencyCode: string
): CutItem {
  const { quantity, charged, canceled } = before
  const ordered = { quantity, charged, canceled: canceled + units }
  const left = Number(item.detail.quantity) - units
  const line = toTaxed(item)
  const { is_tax_inclusive } = item
  const amounts = cutDiscounts(line, left, BigInt(amount), currencyCode)
  const adjustments = currentAdjustments(item)
    .map(({ code, promotion_id, description }, index) => ({
      amount: amounts[index],
      code,
      promotion_id,
      description: description ?? null,
      is_tax_inclusive,
    }))
    .filter((one) => one.amount !== "0")
  const after = { ...line, quantity: String(left), adjustments }
  return { item, units, left, amount, ordered, adjustments, after }
}

const toTaxed = (item: ItemForChange) =>
  toTaxedLine(item, item.raw_unit_price, item.detail.raw_quantity)
