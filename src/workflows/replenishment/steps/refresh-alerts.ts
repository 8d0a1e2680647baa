import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  findItemAlerts,
  itemAlertKinds,
} from "../../../modules/replenishment/policy/alerts/find-item-alerts"
import { suggestItem } from "../../../modules/replenishment/policy/suggestion/suggest-item"
import type { SettledAlerts } from "../../../modules/replenishment/storage/alerts/settle-alerts"
import { findOrderAlerts, orderAlertKinds } from "../alerts/find-order-alerts"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"
import { placeKey } from "../suggestions/planning-data"
import { replanNow } from "../suggestions/replan-now"

export const refreshAlertsStepId = "refresh-alerts"

/** A job that was missed twice must not lose what moved meanwhile. */
const LOOK_BACK_MINUTES = 60

export type RefreshAlertsInput = {
  /** Null: those whose stock moved lately or about which one is open. */
  items: string[] | null
}

/**
 * Looks at items again with the stock of now and the forecast of their last
 * suggestion: alerts open and close within minutes, not with the next run.
 */
export const refreshAlertsStep = createStep(
  refreshAlertsStepId,
  async ({ items }: RefreshAlertsInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const today = (await storeDay(container)).toFormat("yyyy-MM-dd")
    const moved =
      items ?? (await replenishment.findMovedItems(LOOK_BACK_MINUTES))
    const [known, open, stock, orders] = await Promise.all([
      replenishment.readLastInputs(moved),
      replenishment.listStockAlerts(
        { closed_at: null, inventory_item_id: moved },
        { take: null, select: ["inventory_item_id", "location_id"] }
      ),
      replenishment.readStock(moved),
      findOrderAlerts(replenishment, today),
    ])
    const levels = new Map(
      stock.map((row) => [
        placeKey(row.inventory_item_id, row.location_id),
        row,
      ])
    )
    const found = known.flatMap((inputs) => {
      const level = levels.get(placeKey(inputs.item, inputs.location))
      const now = level && replanNow(inputs, level, today)
      return now ? findItemAlerts(now, suggestItem(now)) : []
    })
    const ofItems = await replenishment.settleAlerts(
      {
        kinds: [...itemAlertKinds],
        places: [...known.map(toPlace), ...open.map(toOpenPlace)],
      },
      found
    )
    const ofOrders = await replenishment.settleAlerts(
      { kinds: [...orderAlertKinds], places: null },
      orders
    )
    return new StepResponse<SettledAlerts>({
      opened: [...ofItems.opened, ...ofOrders.opened],
      closed: [...ofItems.closed, ...ofOrders.closed],
    })
  }
)

const toPlace = ({ item, location }: { item: string; location: string }) => ({
  inventory_item_id: item,
  location_id: location,
})

const toOpenPlace = (alert: {
  inventory_item_id: string | null
  location_id: string | null
}) => ({
  inventory_item_id: alert.inventory_item_id ?? "",
  location_id: alert.location_id ?? "",
})
