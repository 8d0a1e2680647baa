import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { CountService } from "../counts/count-service"
import { findMissingDays } from "../storage/days/find-missing-days"
import { readProfile } from "../storage/days/read-profile"
import { writeDay } from "../storage/days/write-day"
import { localDayOf } from "./local-day-of"

/** What there was of every item at the end of each day. */
export class DayService extends CountService {
  /**
   * Writes the store-local days that are over and have no snapshot yet. Where
   * the shop is closed is known to the warehouse, not here.
   *
   * @param timeZone IANA, the store's.
   * @returns the days, ISO.
   */
  @InjectManager()
  async writeStockDays(
    timeZone: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    const manager = managerOf(sharedContext)
    const days = await findMissingDays(manager, timeZone)
    const profile = days.length ? await readProfile(manager, timeZone) : []
    for (const day of days) {
      await writeDay(manager, localDayOf(day, timeZone), profile)
    }
    return days
  }
}
