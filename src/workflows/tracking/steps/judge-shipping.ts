import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { judgeOrders } from "../alerts/judge-orders"
import { listWaitingOrders } from "../alerts/list-waiting-orders"
import { readCalendars } from "../alerts/read-calendars"
import { shippingKinds } from "../alerts/shipping-kinds"
import { toSitePaces } from "../alerts/to-site-paces"
import type { WatchParcelsInput } from "../workflows/watch-parcels"

export const judgeShippingStepId = "judge-shipping"

/**
 * Opens and closes the alerts of orders whose shipping was promised. Those
 * that no longer wait (handed over, canceled) lose theirs.
 *
 * @returns ids of the alerts that were opened.
 */
export const judgeShippingStep = createStep(
  judgeShippingStepId,
  async (input: WatchParcelsInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const now = input.now ?? new Date().toISOString()
    const calendarOf = await readCalendars(container, new Date(now))
    const times = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .readHandOverTimes(now)
    const waiting = await listWaitingOrders(container, new Date(now))
    const alerted = await tracking.listTrackingAlerts(
      { kind: shippingKinds, closed_at: null },
      { select: ["subject_id"] }
    )
    const ids = new Set(waiting.map(({ order_id }) => order_id))
    const ended = alerted
      .filter(({ subject_id }) => !ids.has(subject_id))
      .map(({ subject_id }) => ({
        order_id: subject_id,
        promised_ship_at: null,
        location_ids: [],
      }))
    const site = { paces: toSitePaces(times, calendarOf), calendarOf }
    const judged = judgeOrders([...waiting, ...ended], site, new Date(now))
    const opened = await tracking.settleAlerts(judged, now)
    return new StepResponse(opened.map(({ id }) => id))
  }
)
