import type { DemandClass } from "./demand-classes"

/** One thing that the store sells; prices in ISO minor units. */
export type CatalogueVariant = {
  product_id: string
  variant_id: string
  inventory_item_id: string
  product_title: string
  title: string
  sku: string
  barcode: string
  weight_g: number
  /** Length, width and height; null: nobody has measured it yet. */
  sides_mm: [number, number, number] | null
  price_minor: { idr: bigint; sgd: bigint }
  demand: DemandClass
  /** Pull on orders relative to the others of its class. */
  popularity: number
  /** Month (1 to 12) of a seasonal variant's peak. */
  peak_month: number
  /** Days before the reference date: sold since then (a new variant). */
  sold_since_days: number | null
  /** Days before the reference date: no longer bought (a dead variant). */
  sold_until_days: number | null
  supplier: string
  /** Days before the reference date in which there was none on the shelf. */
  stock_out: { from_days: number; to_days: number } | null
  /** On the shelves when the simulation ends. */
  stock: { jakarta: number; surabaya: number }
}
