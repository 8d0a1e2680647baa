import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkCalendar } from "../../../modules/tracking/alerts/work-calendar"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { readCalendars } from "../alerts/read-calendars"
import { readShipments } from "../alerts/read-shipments"
import { WATCHED_AT_ONCE } from "../alerts/watched-at-once"

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
    const at = now ?? new Date().toISOString()
    const calendarOf = await readCalendars(container, new Date(at))
    const opened: string[] = []
    for (let from = 0; from < tracker_ids.length; from += WATCHED_AT_ONCE) {
      const page = tracker_ids.slice(from, from + WATCHED_AT_ONCE)
      opened.push(...(await judgePage(container, page, calendarOf(null), at)))
    }
    return new StepResponse(opened)
  }
)

async function judgePage(
  container: MedusaContainer,
  tracker_ids: string[],
  calendar: WorkCalendar,
  now: string
): Promise<string[]> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const trackers = await tracking.listTrackers(
    { id: tracker_ids },
    { select: ["id", "fulfillment_id", "parcel_id"] }
  )
  const opened = await tracking.watchParcels({
    tracker_ids,
    shipments: await readShipments(container, trackers),
    calendar,
    now,
  })
  return opened.map(({ id }) => id)
}
