import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import type { GatewayRow } from "./gateway-row"
import { GatewayRows } from "./gateway-rows"
import { listForeignCharges } from "./list-foreign-charges"
import { listOddCharges } from "./list-odd-charges"
import { listOddMoves } from "./list-odd-moves"
import { listOddRefunds } from "./list-odd-refunds"
import type { MoneyRoles } from "./money-roles"

/**
 * What the card gateway reports: the payments of the orders in progress, and
 * once each way in which a gateway's books and a shop's can differ.
 */
export function listGatewayRows(
  { cards, cancelled_card }: MoneyRoles,
  reference: Date
): GatewayRow[] {
  if (!cards) {
    return []
  }
  const rows = new GatewayRows(reference)
  return [
    // A01: `cards.missing` stands in no row.
    ...cards.plain.map((order) => rows.charge(order)),
    ...listOddCharges(rows, cards, cancelled_card),
    ...listForeignCharges(rows, cards),
    ...listOddRefunds(rows, cards),
    ...listOddMoves(rows, cards, localDay(addHours(reference, -24 * 6))),
  ]
}
