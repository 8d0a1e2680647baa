import type { MedusaContainer } from "@medusajs/framework/types"
import type { WorkCalendar } from "../../../modules/tracking/alerts/work-calendar"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { toWorkCalendar } from "./to-work-calendar"

/** No hours are counted from longer ago. */
const BACK_MS = 200 * 86_400_000

/**
 * The calendars that hours are counted by: the shop's, or that of one of its
 * locations.
 *
 * @returns of a location's id, null being the shop.
 */
export async function readCalendars(
  container: MedusaContainer,
  now: Date
): Promise<(locationId: string | null) => WorkCalendar> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { promise, timeZone } = await verification.getOptions()
  const holidays = await verification.listCalendarDays(
    {
      date: {
        $gte: new Date(now.getTime() - BACK_MS).toISOString().slice(0, 10),
      },
    },
    { select: ["calendar", "date"] }
  )
  return (locationId) =>
    toWorkCalendar({ promise, time_zone: timeZone, holidays }, locationId)
}
