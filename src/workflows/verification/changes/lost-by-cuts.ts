import { toMinorTotal } from "../../../modules/verification/changes/to-minor-total"
import { toTaxedLine } from "../order/to-taxed-line"
import type { CutItem } from "./cut-items"
import type { OrderForChange } from "./order-for-change"

/**
 * By how much an order's total falls, in minor units: it is rounded as a
 * whole, so that this can be a unit off what the lines give up.
 */
export function lostByCuts(
  { items, shipping_methods, currency_code }: OrderForChange,
  cuts: CutItem[]
): bigint {
  const shipping = (shipping_methods ?? []).map((method) =>
    toTaxedLine(method, method.raw_amount, 1)
  )
  const before = items.map((item) =>
    toTaxedLine(item, item.raw_unit_price, item.detail.raw_quantity)
  )
  const after = items.map(
    ({ id }, index) =>
      cuts.find(({ item }) => item.id === id)?.after ?? before[index]
  )
  return (
    toMinorTotal([...before, ...shipping], currency_code) -
    toMinorTotal([...after, ...shipping], currency_code)
  )
}
