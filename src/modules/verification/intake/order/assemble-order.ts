import type { IntakeProfile } from "../profile/intake-profile"
import type { IntakeRow, TextColumn } from "../row/intake-row"
import { contentHash } from "./content-hash"
import type { HeldReason, IntakeLine, IntakeOrder } from "./intake-order"
import { resolveCountry } from "./resolve-country"

/**
 * Makes one order of its rows. A value of the whole order may stand on each
 * row or on one only.
 *
 * @param rows that agree in their header, at least one.
 * @param isIncomplete whether a row of it was refused.
 */
export function assembleOrder(
  rows: IntakeRow[],
  profile: IntakeProfile,
  isIncomplete: boolean
): IntakeOrder {
  const text = (column: TextColumn) =>
    rows.find((row) => row.text(column))?.text(column) ?? null
  const country = text("country")
  const [{ channel, external_id, currency }] = rows
  const order = {
    channel,
    external_id,
    placed_at: toIso(Math.min(...rows.map(({ placed_at }) => placed_at))),
    currency,
    customer: {
      customer: text("customer"),
      email: text("email")?.toLowerCase() ?? null,
      phone: text("phone"),
      name: text("name"),
    },
    address: {
      country_code: country && resolveCountry(country, profile.countries),
      country,
      province: text("province"),
      city: text("city"),
      district: text("district"),
      postal_code: text("postal_code"),
      address_1: text("address_1"),
      address_2: text("address_2"),
    },
    shipping_minor: String(
      rows.find(({ shipping }) => shipping !== null)?.shipping ?? 0n
    ),
    payment_method: text("payment_method")?.toLowerCase() ?? null,
    paid_minor:
      rows.find(({ paid }) => paid !== null)?.paid?.toString() ?? null,
    promise_date: text("promise_date"),
    ship_complete: /^(1|true|yes|ya)$/i.test(text("ship_complete") ?? ""),
    taken_by: text("taken_by"),
    note: text("note"),
    lines: rows.map(toLine),
    held: [],
  }
  const held = findHeldReasons(order, profile, isIncomplete)
  return { ...order, held, content_hash: contentHash({ ...order, held }) }
}

const toIso = (time: number) =>
  new Date(time).toISOString().replace(".000Z", "Z")

const toLine = (row: IntakeRow): IntakeLine => ({
  line: row.line,
  line_id: row.text("line_id") || null,
  kind: row.kind,
  sku: row.sku,
  title: row.title || null,
  quantity: row.quantity,
  price_minor: row.price.toString(),
  discount_minor: row.discount.toString(),
  tax_rate: row.text("tax_rate") || null,
})

function findHeldReasons(
  { customer, address }: Pick<IntakeOrder, "customer" | "address">,
  profile: IntakeProfile,
  isIncomplete: boolean
): HeldReason[] {
  const isKnown = customer.customer || customer.email || customer.phone
  const held: HeldReason[] = []
  if (isIncomplete) {
    held.push("INTAKE_INCOMPLETE")
  }
  if (!isKnown && profile.customer_missing === "hold") {
    held.push("CUSTOMER_MISSING")
  }
  if (address.country && !address.country_code) {
    held.push("COUNTRY_UNKNOWN")
  }
  return held
}
