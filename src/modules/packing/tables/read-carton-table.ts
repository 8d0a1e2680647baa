import type { FactRows } from "../facts/fact-rows"
import { findCartonProblem } from "./find-carton-problem"
import { isCurrency } from "./is-currency"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"
import { readCartonShape } from "./read-carton-shape"
import { readFactTable } from "./read-fact-table"
import { readMoney } from "../../../money/read-money"

/** A line of the carton table; its location is an id or a name. */
export type CartonLine = Omit<FactRows["cartons"], "location_id"> & {
  location: string | null
  /** Counted cartons at the location; null leaves the count as it is. */
  stock: number | null
}

const columns = {
  required: [
    "carton_id",
    "inner_length_mm",
    "inner_width_mm",
    "inner_height_mm",
  ],
  optional: [
    "location",
    "kind",
    "outer_length_mm",
    "outer_width_mm",
    "outer_height_mm",
    "tare_g",
    "max_gross_g",
    "max_per_order",
    "pad_mm",
    "fill_percent",
    "price",
    "currency_code",
    "stock",
  ],
}

/** Reads cartons; the columns are those of `order-cycle pack`. */
export const readCartonTable = (text: string) =>
  readFactTable(text, columns, toLine)

function toLine(row: PackRow): CartonLine {
  const line = {
    code: readCode(row),
    location: row.text("location") || null,
    ...readCartonShape(row),
    tare_g: row.whole("tare_g", 0, limits.weight_g) ?? 0,
    max_gross_g: row.whole("max_gross_g", 1, limits.weight_g),
    max_per_order: row.whole("max_per_order", 1, limits.quantity),
    ...readPrice(row),
    stock: row.whole("stock", 0, 1_000_000),
  }
  if (line.stock !== null && !line.location) {
    row.refuse("location", "it is empty, but a stock is counted at a location")
  }
  const bad = findCartonProblem({ ...line, location_id: null })
  return bad ? row.refuse(bad.column, bad.problem) : line
}

function readCode(row: PackRow): string {
  const code = row.id("carton_id")
  return code.length > 100
    ? row.refuse("carton_id", "it has more than 100 characters")
    : code
}

function readPrice(row: PackRow) {
  const price = row.text("price")
  const currency = row.text("currency_code").toLowerCase()
  if (currency && !isCurrency(currency)) {
    row.refuse("currency_code", `"${currency}" is none of ISO 4217, as IDR is`)
  }
  if (price && !currency) {
    row.refuse("currency_code", "it is empty, but a price needs its currency")
  }
  const minor = price ? readMoney(price, currency) : 0n
  return {
    price_minor: String(
      minor ?? row.refuse("price", `"${price}" is no amount, as 2500 or 12.50`)
    ),
    currency_code: currency || null,
  }
}
