import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { laneKeys } from "../lanes/lane-keys"
import { physicalStatuses } from "./physical-statuses"

/** Deliveries of so many days tell how a lane is now. */
const WINDOW_DAYS = 180

const DELIVERED = `t."lane_key" is not null and t."deleted_at" is null
  and t."direction" = 'outbound' and t."status" = 'delivered'
  and t."first_scan_at" <= t."delivered_at"
  and t."delivered_at" > now() - interval '${WINDOW_DAYS} days'
  and not 'contradiction' = any(t."flags")`

/**
 * Measures all lanes anew, each with the wider ones that it falls back on, in
 * three statements whatever the number of parcels. A delivery whose time was
 * assumed measures nothing. Lanes that nobody went in the window are removed.
 *
 * @returns how many lanes there are now, the wider ones too.
 */
export async function refreshLanes(manager: SqlEntityManager): Promise<number> {
  return await manager.transactional(async (transaction) => {
    const lanes = await transaction.execute<{ lane_key: string }[]>(
      `select distinct t."lane_key" from "tracking_tracker" t where ${DELIVERED}`
    )
    const pairs = lanes.flatMap(({ lane_key }) =>
      laneKeys(lane_key).map((key) => ({ lane_key, key }))
    )
    const written = await transaction.execute<{ lane_key: string }[]>(MEASURE, [
      JSON.stringify(pairs),
    ])
    await transaction.execute(
      `delete from "tracking_lane_stat"
        where "lane_key" not in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(written.map(({ lane_key }) => lane_key))]
    )
    return written.length
  })
}

const MEASURE = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb)
               as given("lane_key" text, "key" text)
  ), parcel as (
    select t."id", t."lane_key",
           extract(epoch from t."delivered_at" - t."first_scan_at")::float8
             / 3600 as "hours"
      from "tracking_tracker" t
     where ${DELIVERED}
       and not exists (
         select 1 from "tracking_event" e
          where e."tracker_id" = t."id" and e."deleted_at" is null
            and 'delivered' = any(e."milestones")
            and 'time_assumed' = any(e."flags"))
  ), scan as (
    select p."lane_key",
           extract(epoch from e."effective_at" - lag(e."effective_at") over (
             partition by e."tracker_id" order by e."position"))::float8
             / 3600 as "hours"
      from parcel p
      join "tracking_event" e on e."tracker_id" = p."id"
     where e."deleted_at" is null and e."retracted_at" is null
       and e."effective_at" is not null and e."status" in (${physicalStatuses})
       and not e."flags" && array['time_assumed', 'late_scan']
  ), gap as (
    select g."key",
           percentile_disc(0.95) within group (order by s."hours") as "p95"
      from scan s join given g on g."lane_key" = s."lane_key"
     where s."hours" is not null group by g."key"
  ), transit as (
    select g."key", count(*) as "n",
           percentile_disc(array[0.1, 0.5, 0.8, 0.9, 0.95])
             within group (order by p."hours") as "ranks"
      from parcel p join given g on g."lane_key" = p."lane_key"
     group by g."key"
  )
  insert into "tracking_lane_stat"
    ("id", "lane_key", "n", "p10_hours", "p50_hours", "p80_hours",
     "p90_hours", "p95_hours", "gap_p95_hours", "computed_at")
  select 'otls_' || md5(t."key"), t."key", t."n", t."ranks"[1], t."ranks"[2],
         t."ranks"[3], t."ranks"[4], t."ranks"[5], gap."p95", now()
    from transit t left join gap on gap."key" = t."key"
  on conflict ("lane_key") where "deleted_at" is null do update
    set "n" = excluded."n", "p10_hours" = excluded."p10_hours",
        "p50_hours" = excluded."p50_hours", "p80_hours" = excluded."p80_hours",
        "p90_hours" = excluded."p90_hours", "p95_hours" = excluded."p95_hours",
        "gap_p95_hours" = excluded."gap_p95_hours",
        "computed_at" = excluded."computed_at", "updated_at" = now()
  returning "lane_key"`
