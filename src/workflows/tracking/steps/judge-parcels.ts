import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { readCalendars } from "../alerts/read-calendars"
import { readShipments } from "../alerts/read-shipments"

export type JudgeParcelsInput = {
  tracker_ids: string[]
  /** UTC, ISO 8601; default: the clock's. */
  now?: string
}

export const judgeParcelsStepId = "judge-parcels"

/**
 * Opens and closes the alerts of parcels. No compensation: what was judged
 * holds, and the next look closes what does not.
 *
 * @returns ids of the alerts that were opened.
 */
export const judgeParcelsStep = createStep(
  judgeParcelsStepId,
  async ({ tracker_ids, now }: JudgeParcelsInput, { container }) => {
    if (!tracker_ids.length) {
      return new StepResponse<string[]>([])
    }
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const trackers = await tracking.listTrackers(
      { id: tracker_ids },
      { select: ["id", "fulfillment_id", "parcel_id"] }
    )
    const calendarOf = await readCalendars(container)
    const opened = await tracking.watchParcels({
      tracker_ids,
      shipments: await readShipments(container, trackers),
      calendar: calendarOf(null),
      now: now ?? new Date().toISOString(),
    })
    return new StepResponse(opened.map(({ id }) => id))
  }
)
