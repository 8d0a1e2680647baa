import type { IntakeProfile } from "../profile/intake-profile"
import type { TextColumn } from "../row/intake-row"
import { contentHash } from "./content-hash"
import type { HeldReason, IntakeLine, IntakeOrder } from "./intake-order"
import type { DraftLine, OrderDraft } from "./order-draft"
import { resolveCountry } from "./resolve-country"

/**
 * Makes one order of its rows.
 *
 * @param draft of at least one row, which agree in what they share.
 */
export function assembleOrder(
  draft: OrderDraft,
  profile: IntakeProfile
): IntakeOrder {
  const text = (column: TextColumn) => draft.texts[column] || null
  const country = text("country")
  const { channel, external_id, currency } = draft
  const order = {
    channel,
    external_id,
    placed_at: toIso(draft.placed_at),
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
    shipping_minor: String(draft.shipping ?? 0n),
    payment_method: text("payment_method")?.toLowerCase() ?? null,
    paid_minor: draft.paid?.toString() ?? null,
    promise_date: text("promise_date"),
    ship_complete: /^(1|true|yes|ya)$/i.test(text("ship_complete") ?? ""),
    taken_by: text("taken_by"),
    note: text("note"),
    lines: draft.lines.map(toLine),
    held: [],
  }
  const held = findHeldReasons(order, profile, draft.lost !== null)
  return { ...order, held, content_hash: contentHash({ ...order, held }) }
}

const toIso = (time: number) =>
  new Date(time).toISOString().replace(".000Z", "Z")

const toLine = (line: DraftLine): IntakeLine => ({
  line: line.line,
  line_id: line.line_id || null,
  kind: line.kind,
  sku: line.sku,
  title: line.title || null,
  quantity: line.quantity,
  price_minor: line.price.toString(),
  discount_minor: line.discount.toString(),
  tax_rate: line.tax_rate || null,
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
