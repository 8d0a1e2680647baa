import type { Carton } from "../../modules/packing/cartonise/input/carton"
import type { ServiceRate } from "../../modules/packing/cartonise/input/service-rate"
import { limits } from "../../modules/packing/tables/limits"
import { readCartonShape } from "../../modules/packing/tables/read-carton-shape"
import type { PackRow } from "../../modules/packing/tables/pack-row"
import { readMoney } from "../../money/read-money"
import { readPackTable } from "./read-pack-table"

const REQUIRED = [
  "carton_id",
  "inner_length_mm",
  "inner_width_mm",
  "inner_height_mm",
]

const OPTIONAL = [
  "outer_length_mm",
  "outer_width_mm",
  "outer_height_mm",
  "tare_g",
  "max_gross_g",
  "kind",
  "stock",
  "max_per_order",
  "price",
  "pad_mm",
  "fill_percent",
  "order_id",
]

/** A carton, and the only order that it is offered to; null is every order. */
export type OfferedCarton = Carton & { order_id: string | null }

/**
 * @param service in whose currency prices are; without it they are not used.
 * @throws Error with file, line and column of the first bad cell.
 */
export function readCartons(
  bytes: Uint8Array,
  file: string,
  service: ServiceRate | null
): { cartons: OfferedCarton[]; unknown: string[] } {
  const { rows, unknown } = readPackTable(bytes, file, REQUIRED, OPTIONAL)
  const offers = new Map<string, (string | null)[]>()
  const cartons = rows.map((row) => {
    const carton = toCarton(row, service)
    const { carton_id, order_id } = carton
    const before = offers.get(carton_id) ?? []
    if (
      before.some(
        (one) => one === null || order_id === null || one === order_id
      )
    ) {
      row.refuse("carton_id", `"${carton_id}" stands twice`)
    }
    offers.set(carton_id, [...before, order_id])
    return carton
  })
  return { cartons, unknown }
}

function toCarton(row: PackRow, service: ServiceRate | null): OfferedCarton {
  const tare_g = row.whole("tare_g", 0, limits.weight_g) ?? 0
  const max_gross_g = row.whole("max_gross_g", 1, limits.weight_g * 1000)
  if (max_gross_g !== null && max_gross_g < tare_g) {
    row.refuse("max_gross_g", `${max_gross_g} is less than the tare`)
  }
  return {
    carton_id: row.id("carton_id"),
    ...readCartonShape(row),
    tare_g,
    max_gross_g,
    stock: row.whole("stock", 0, limits.weight_g),
    max_per_order: row.whole("max_per_order", 0, limits.weight_g),
    price_minor: readPrice(row, service),
    order_id: row.text("order_id") || null,
  }
}

function readPrice(row: PackRow, service: ServiceRate | null): bigint {
  const text = row.text("price") || "0"
  return (
    readMoney(text, service?.currency_code ?? null) ??
    row.refuse("price", `"${text}" is no amount, as 2500 or 12.50`)
  )
}
