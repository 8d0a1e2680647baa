import { addHours } from "../calendar/add-hours"
import { toMainUnits } from "../../../src/money/to-main-units"
import type { SimulatedHistory } from "../simulate-history"
import type { Random } from "../random/random"

const header =
  "external_id,channel,placed_at,sku,quantity,unit_price,currency,customer,email,phone,name,country,province,city,postal_code,address_1,title,shipping,payment_method"

const goodOrders = 12

/**
 * Orders as a phone desk writes them down, with the mistakes that people make:
 * an unknown SKU, no quantity, a negative price, a date that does not exist,
 * a line with too few columns and a buyer without postal code.
 */
export function toIntakeCsv(
  random: Random,
  { catalogue, customers }: SimulatedHistory,
  reference: Date
): string {
  const locals = customers.filter(({ place }) => place.country === "id")
  const inStock = catalogue.filter(({ stock }) => stock.jakarta > 4)
  const row = (number: number, changes: Record<number, string> = {}) => {
    const buyer = locals[number % locals.length]
    const variant = random.pick(inStock)
    const placed = addHours(reference, -random.between(1, 20))
    const cells = [
      `TEL-${String(number).padStart(4, "0")}`,
      "phone",
      placed.toISOString(),
      variant.sku,
      String(random.integer(1, 2)),
      toMainUnits(variant.price_minor.idr, "idr").split(".")[0],
      "IDR",
      buyer.id,
      buyer.email,
      buyer.phone,
      `${buyer.first_name} ${buyer.last_name}`,
      "ID",
      buyer.place.province,
      buyer.place.city,
      buyer.postal_code,
      buyer.address_1,
      variant.product_title,
      "20000",
      random.pick(["cod", "bank_transfer"]),
    ]
    return cells.map((cell, index) => changes[index] ?? cell).join(",")
  }
  const good = Array.from({ length: goodOrders }, (_, index) => row(index + 1))
  return [
    header,
    ...good,
    row(901, { 3: "TIDAK-ADA" }),
    row(902, { 4: "" }),
    row(903, { 5: "-5000" }),
    row(904, { 2: "2026-02-30 10:00:00" }),
    "TEL-0905,phone,RMH-001",
    row(906, { 14: "" }),
    "",
  ].join("\n")
}
