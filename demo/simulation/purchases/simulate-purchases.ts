import { addHours } from "../calendar/add-hours"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { type DemoSupplier, suppliers } from "../catalogue/suppliers"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { Random } from "../random/random"
import { historyDays } from "../settings"
import { receiveParts } from "./receive-parts"
import type { PurchasedLine, SimulatedPurchase } from "./simulated-purchase"
import { unitsSold } from "./units-sold"

export type PurchaseFacts = {
  catalogue: readonly CatalogueVariant[]
  orders: readonly SimulatedOrder[]
  reference: Date
}

/** What the store bought, oldest first; each supplier's newest order is open. */
export function simulatePurchases(
  random: Random,
  { catalogue, orders, reference }: PurchaseFacts
): SimulatedPurchase[] {
  const sold = unitsSold(orders, reference)
  return suppliers
    .flatMap((supplier) => {
      const own = random.fork(supplier.code)
      const goods = catalogue.filter((one) => one.supplier === supplier.code)
      return orderAges(supplier).flatMap((age, index) => {
        const lines = goods.flatMap((variant) =>
          toLine(supplier, variant, sold.get(variant.sku), age)
        )
        const purchase = {
          supplier,
          site: index % 3 === 2 ? ("surabaya" as const) : ("jakarta" as const),
          sent_at: addHours(reference, -24 * age + own.between(9, 15)),
          lines,
        }
        const receipts = receiveParts(own, purchase, reference, {
          is_open: age === supplier.open_since_days,
        })
        return lines.length > 0 ? [{ ...purchase, receipts }] : []
      })
    })
    .sort((a, b) => +a.sent_at - +b.sent_at)
}

/** Days before the reference date on which an order went out, oldest first. */
function orderAges({ every_days, open_since_days }: DemoSupplier): number[] {
  const ages: number[] = []
  for (let age = open_since_days; age < historyDays; age += every_days) {
    ages.unshift(age)
  }
  return ages
}

/** What was sold since the last order, in whole packs; nothing of the dead. */
function toLine(
  { moq, pack, every_days }: DemoSupplier,
  variant: CatalogueVariant,
  sold: Map<number, number> | undefined,
  age: number
): PurchasedLine[] {
  let units = 0
  for (let day = age; day < age + every_days; day++) {
    units += sold?.get(day) ?? 0
  }
  const ordered = Math.max(moq, Math.ceil(units / pack) * pack)
  return units > 0
    ? [{ variant, ordered: Math.ceil(ordered / pack) * pack }]
    : []
}
