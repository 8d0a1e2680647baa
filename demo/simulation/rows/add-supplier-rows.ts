import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { type DemoSupplier, suppliers } from "../catalogue/suppliers"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

const RUPIAH_A_DOLLAR = 15_900n

/** Every thirtieth item has a cost that nobody wrote down. */
const COSTLESS_EVERY = 30

export type SupplierIds = Map<
  string,
  { supplier: string; items: Map<string, string> }
>

/**
 * Suppliers and what they sell.
 *
 * @returns ids by the supplier's code, and of its items by SKU.
 */
export function addSupplierRows(
  rows: TableRows,
  catalogue: readonly CatalogueVariant[],
  random: Random,
  opened: Date
): SupplierIds {
  const stamps = { created_at: opened, updated_at: opened }
  const ids: SupplierIds = new Map()
  for (const supplier of suppliers) {
    const supplierId = makeId("osup", random, opened)
    const items = new Map<string, string>()
    ids.set(supplier.code, { supplier: supplierId, items })
    rows.add("replenishment_supplier", {
      id: supplierId,
      ...supplierColumns(supplier),
      ...stamps,
    })
    const goods = catalogue.filter((one) => one.supplier === supplier.code)
    goods.forEach((variant, index) => {
      const id = makeId("osit", random, opened)
      items.set(variant.sku, id)
      rows.add("replenishment_supplier_item", {
        id,
        supplier_id: supplierId,
        inventory_item_id: variant.inventory_item_id,
        supplier_sku: `${supplier.code.slice(4, 7)}-${variant.sku.slice(4)}`,
        pack: supplier.pack,
        moq: supplier.moq,
        cost_minor:
          index % COSTLESS_EVERY === COSTLESS_EVERY - 1
            ? null
            : unitCost(supplier, variant),
        cost_breaks: [],
        rank: 1,
        ...stamps,
      })
    })
  }
  return ids
}

/** In minor units of the supplier's currency. */
export function unitCost(
  { cost_share, currency_code }: DemoSupplier,
  { price_minor }: CatalogueVariant
): bigint {
  const idr = (price_minor.idr * BigInt(Math.round(cost_share * 100))) / 100n
  return currency_code === "usd"
    ? idr / RUPIAH_A_DOLLAR
    : (idr / 10_000n) * 10_000n
}

const supplierColumns = (supplier: DemoSupplier) => ({
  code: supplier.code,
  name: supplier.name,
  email: `pesanan@${supplier.code.slice(4).toLowerCase()}.pemasok.test`,
  language: supplier.language,
  currency_code: supplier.currency_code,
  time_zone: "Asia/Jakarta",
  mode: supplier.order_days.length > 0 ? "calendar" : "continuous",
  order_days: supplier.order_days,
  stated_days: supplier.stated_days,
  minimum_minor: supplier.minimum_minor,
  holidays: [],
})
