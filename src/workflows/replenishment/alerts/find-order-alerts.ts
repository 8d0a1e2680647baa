import type { AlertDraft } from "../../../modules/replenishment/policy/alerts/stock-alert"
import { dayNumber } from "../../../modules/replenishment/policy/demand/day-number"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

/** Kinds that this function decides, for the whole shop at once. */
export const orderAlertKinds = ["PO_LATE", "OVER_RECEIPT", "DRIFT"] as const

/**
 * Alerts that are not about an item's forecast: orders that are late, orders
 * of which too much came, and levels that the ledger does not explain.
 *
 * @param today ISO day of the store.
 */
export async function findOrderAlerts(
  replenishment: ReplenishmentModuleService,
  today: string
): Promise<AlertDraft[]> {
  const [late, over, drifts] = await Promise.all([
    replenishment.findLateOrders(today),
    replenishment.findOverReceipts(),
    replenishment.findStockDrift(),
  ])
  const drifted = new Map(
    drifts.map((one) => [`${one.inventory_item_id} ${one.location_id}`, one])
  )
  return [
    ...late.map((order) =>
      ofOrder("PO_LATE", order, {
        number: order.number,
        expected_on: order.expected_on,
        days_late: dayNumber(today) - dayNumber(order.expected_on),
        open: order.open,
      })
    ),
    ...over.map((order) =>
      ofOrder("OVER_RECEIPT", order, {
        number: order.number,
        ordered: order.ordered,
        received: order.received,
      })
    ),
    ...[...drifted.values()].map((drift): AlertDraft => ({
      kind: "DRIFT",
      subject_id: drift.inventory_item_id,
      inventory_item_id: drift.inventory_item_id,
      location_id: drift.location_id,
      evidence: {
        problem: drift.problem,
        field: drift.field,
        expected: drift.expected,
        actual: drift.actual,
      },
    })),
  ]
}

const ofOrder = (
  kind: AlertDraft["kind"],
  { id, location_id }: { id: string; location_id: string },
  evidence: AlertDraft["evidence"]
): AlertDraft => ({
  kind,
  subject_id: id,
  inventory_item_id: null,
  location_id,
  evidence,
})
