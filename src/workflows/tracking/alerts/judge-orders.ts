import { judgeShipping } from "../../../modules/tracking/alerts/judge-shipping"
import type { JudgedSubject } from "../../../modules/tracking/alerts/judged-subject"
import type { WorkCalendar } from "../../../modules/tracking/alerts/work-calendar"
import { workHoursOf } from "../../../modules/tracking/alerts/work-hours-of"
import { shippingKinds } from "./shipping-kinds"

/** An order that is to be handed over. */
export type WaitingOrder = {
  order_id: string
  promised_ship_at: Date | string | null
  /** Where its units are reserved. */
  location_ids: string[]
}

/**
 * Which orders miss, or will miss, the promise of their shipping. An order of
 * several locations is as slow as the slowest.
 *
 * @param sites working hours by location that 90 % of its parcels need.
 */
export const judgeOrders = (
  orders: WaitingOrder[],
  site: {
    paces: Map<string, number>
    calendarOf: (locationId: string | null) => WorkCalendar
  },
  now: Date
): JudgedSubject[] =>
  orders.map(({ order_id, promised_ship_at, location_ids }) => {
    const known = location_ids.filter((id) => site.paces.has(id))
    const paceOf = (id: string) => site.paces.get(id) ?? 0
    const slowest = known.sort((a, b) => paceOf(b) - paceOf(a))[0] ?? null
    const alert = judgeShipping(
      {
        ship_promise_at: promised_ship_at ? new Date(promised_ship_at) : null,
        handed_over_at: null,
        site_p90_hours: slowest === null ? null : paceOf(slowest),
      },
      workHoursOf(site.calendarOf(slowest)),
      now
    )
    return {
      subject_id: order_id,
      tracker_id: null,
      order_id,
      held: alert ? [alert] : [],
      judged: shippingKinds,
      is_delivered: false,
    }
  })
