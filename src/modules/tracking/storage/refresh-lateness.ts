import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { TrackingStatus } from "../../../types/tracking"
import { latenessBy } from "../scorecard/lateness-by"
import { readPastJourneys } from "./read-past-journeys"
import { overStatuses } from "./over-statuses"

type PromisedRow = {
  id: string
  lane_key: string
  status: TrackingStatus
  first_scan_at: Date | string
}

/**
 * Writes to every promised parcel on its way how likely it is late: three
 * statements, however many parcels. One that is older than all before it
 * keeps its last estimate.
 *
 * @returns how many estimates changed.
 */
export async function refreshLateness(
  manager: SqlEntityManager,
  now: Date
): Promise<number> {
  const rows = await manager.execute<PromisedRow[]>(
    `select "id", "lane_key", "status", "first_scan_at"
       from "tracking_tracker"
      where "promised_at" is not null and "lane_key" is not null
        and "first_scan_at" is not null and "closed_at" is null
        and "direction" = 'outbound' and "deleted_at" is null
        and "status" not in (${overStatuses})`
  )
  if (!rows.length) {
    return 0
  }
  const lateness = latenessBy(await readPastJourneys(manager, now))
  const told = rows.flatMap(({ id, lane_key, status, first_scan_at }) => {
    const age = now.getTime() - new Date(first_scan_at).getTime()
    const hours = Math.floor(age / 3_600_000)
    const p_late = lateness({ lane_key, status, hours })
    return p_late === null ? [] : [{ id, p_late }]
  })
  const changed = await manager.execute<{ id: string }[]>(
    `update "tracking_tracker" t set "p_late" = given."p_late"
       from jsonb_to_recordset(?::jsonb) as given("id" text, "p_late" real)
      where t."id" = given."id" and t."p_late" is distinct from given."p_late"
      returning t."id"`,
    [JSON.stringify(told)]
  )
  return changed.length
}
