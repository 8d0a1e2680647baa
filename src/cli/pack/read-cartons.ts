import type { Carton } from "../../modules/packing/cartonise/input/carton"
import type { ServiceRate } from "../../modules/packing/cartonise/input/service-rate"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"
import { readMoney } from "./read-money"
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
    kind: readKind(row),
    ...readSides(row),
    tare_g,
    max_gross_g,
    stock: row.whole("stock", 0, limits.weight_g),
    max_per_order: row.whole("max_per_order", 0, limits.weight_g),
    price_minor: readPrice(row, service),
    fill_percent: row.whole("fill_percent", 1, 100) ?? 100,
    order_id: row.text("order_id") || null,
  }
}

function readSides(row: PackRow) {
  const pad_mm = row.whole("pad_mm", 0, limits.length_mm) ?? 0
  const side = (name: string) => {
    const inner = row.needed(`inner_${name}_mm`, 1, limits.length_mm)
    const outer = row.whole(`outer_${name}_mm`, 1, limits.length_mm) ?? inner
    if (outer < inner) {
      row.refuse(`outer_${name}_mm`, `${outer} is less than inner ${inner}`)
    }
    if (inner <= 2 * pad_mm) {
      row.refuse("pad_mm", `${pad_mm} on both sides leaves no room in ${inner}`)
    }
    return { inner, outer }
  }
  const [length, width, height] = ["length", "width", "height"].map(side)
  return {
    inner_length_mm: length.inner,
    inner_width_mm: width.inner,
    inner_height_mm: height.inner,
    outer_length_mm: length.outer,
    outer_width_mm: width.outer,
    outer_height_mm: height.outer,
    pad_mm,
  }
}

function readKind(row: PackRow): Carton["kind"] {
  const kind = row.text("kind") || "box"
  return kind === "box" || kind === "mailer"
    ? kind
    : row.refuse("kind", `"${kind}" is neither box nor mailer`)
}

function readPrice(row: PackRow, service: ServiceRate | null): bigint {
  const text = row.text("price") || "0"
  return (
    readMoney(text, service?.currency_code ?? null) ??
    row.refuse("price", `"${text}" is no amount, as 2500 or 12.50`)
  )
}
