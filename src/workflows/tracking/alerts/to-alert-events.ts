import type { AlertKind } from "../../../modules/tracking/alerts/alert-kind"
import type { OpenedAlert } from "../../../modules/tracking/alerts/opened-alert"
import { orderCycleEvents } from "../../../types/events"

const names: Partial<Record<AlertKind, string>> = {
  stalled: orderCycleEvents.parcelStalled,
  predicted_late: orderCycleEvents.deliveryPredictedLate,
  contradiction: orderCycleEvents.trackingContradicted,
}

/** What listeners are told of alerts: three kinds of them, by their ids. */
export const toAlertEvents = (alerts: OpenedAlert[]) =>
  alerts.flatMap(({ id, kind, tracker_id, order_id, facts }) => {
    const name = names[kind]
    return name ? [{ name, data: { id, tracker_id, order_id, facts } }] : []
  })
