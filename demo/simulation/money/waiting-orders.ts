import { addHours } from "../calendar/add-hours"
import { deliveredAt } from "../orders/delivered-at"
import type { SimulatedOrder } from "../orders/simulated-order"

const COD = 5

/** Days within which a code is still believed, and its window. */
const [MOST_DAYS, WINDOW_DAYS] = [44, 8]

/**
 * Orders of the history whose money no statement has shown yet: the newest
 * that were paid on delivery, and one whose transfer comes late.
 */
export function waitingOrders(
  orders: SimulatedOrder[],
  reference: Date
): { cod: SimulatedOrder[]; late: SimulatedOrder | null } {
  const newest = [...orders].sort((a, b) => +b.placed_at - +a.placed_at)
  const plain = newest.filter(
    ({ payment, canceled_at, currency_code, dirt }) =>
      payment.captures.length === 1 &&
      payment.refunds.length === 0 &&
      !canceled_at &&
      currency_code === "idr" &&
      dirt.length === 0
  )
  const before = (days: number) => addHours(reference, -24 * days)
  return {
    cod: plain
      .filter(
        ({ payment, parcels }) =>
          payment.method === "cod" &&
          parcels.length > 0 &&
          parcels.every((parcel) => {
            const at = deliveredAt(parcel)
            return at !== null && at < before(5)
          })
      )
      .slice(0, COD),
    late:
      plain.find(
        ({ payment, placed_at }) =>
          payment.method === "bank_transfer" &&
          placed_at < before(WINDOW_DAYS) &&
          placed_at > before(MOST_DAYS)
      ) ?? null,
  }
}
