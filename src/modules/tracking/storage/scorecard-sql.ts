import { physicalStatuses } from "./physical-statuses"
import { scoredParcelsSql } from "./scored-parcels-sql"

/** A delivery whose time was assumed measures nothing. */
const TIMED = `p."status" = 'delivered' and a."row" is null`

/**
 * Counts of every subject's parcels, one row each. Percentiles are nearest
 * rank. The same hold told again, and a return for the reason that stopped
 * the parcel before, are one exception; each attempt is its own.
 *
 * Arguments: those of `scoredParcelsSql`.
 */
export const scorecardSql = `
with "parcel" as materialized (
  select g.*, (row_number() over ())::int as "row",
         (dense_rank() over (order by g."courier", g."service",
                                      g."lane_key"))::int as "no",
         ${hours(`g."delivered_at"`, `g."first_scan_at"`)} as "transit",
         ${hours(`g."first_scan_at"`, `g."handed_over_at"`)} as "pickup",
         exists (select from "tracking_alert" a
                  where a."tracker_id" = g."id" and a."kind" = 'stalled'
                    and a."deleted_at" is null) as "is_stalled"
    from (${scoredParcelsSql}) as g
), "told" as (
  select p."no", p."row", e."position", e."effective_at", e."status",
         e."reason", e."flags"
    from "parcel" p
    join "tracking_event" e on e."tracker_id" = p."id"
   where e."effective_at" is not null and e."retracted_at" is null
     and e."deleted_at" is null and not 'late_scan' = any (e."flags")
), "gap" as (
  select "no", count("hours")::int as "n",
         percentile_disc(0.95) within group (order by "hours") as "p95"
    from (select "no", extract(epoch from "effective_at" - lag("effective_at")
                   over (partition by "row" order by "position")
                 )::float8 / 3600 as "hours"
            from "told" where "status" in (${physicalStatuses})
             and not 'time_assumed' = any ("flags")) as "scans"
   where "hours" is not null group by "no"
), "exception" as (
  select "no", "row", "reason", split_part("reason", '_', 1) as "party"
    from (select "no", "row", "reason", "status", lag("reason")
                   over (partition by "row" order by "position")
                   as "before"
            from "told" where "reason" is not null
             and not 'same_attempt' = any ("flags")) as "reasons"
   where "reason" is distinct from "before" or "status" = 'delivery_failed'
), "by_party" as (
  select "no", jsonb_object_agg("party", "n") as "exceptions"
    from (select "no", "party", count(*) as "n" from "exception"
           group by "no", "party") as "parties"
   group by "no"
), "assumed" as (
  select distinct "row" from "told"
   where "status" = 'delivered' and 'time_assumed' = any ("flags")
), "damaged" as (
  select distinct "row" from "exception" where "reason" = 'carrier_damaged'
), "counted" as (
  select p."no", p."courier", p."service", p."lane_key",
         count(*)::int as "parcels",
         ${count(`p."is_judged"`)} as "judged",
         ${count(`p."is_on_time"`)} as "on_time",
         ${count(`p."status" in ('delivered', 'returned')`)} as "settled",
         ${count(`p."status" = 'delivered' and p."attempts" = 0`)}
           as "first_attempt",
         ${count(`p."status" = 'returned'`)} as "returned",
         ${count(`p."is_lost"`)} as "lost",
         ${count(`d."row" is not null`)} as "damaged",
         ${count(`p."is_stalled"`)} as "stalled",
         ${spread(`p."transit"`, TIMED, "transit")},
         ${spread(`p."pickup"`, "true", "pickup")},
         ${spread(
           `abs(${hours(`p."delivered_at"`, `p."courier_eta"`)})`,
           TIMED,
           "eta"
         )}
    from "parcel" p
    left join "damaged" d on d."row" = p."row"
    left join "assumed" a on a."row" = p."row"
   group by p."no", p."courier", p."service", p."lane_key"
)
select c.*, g."p95" as "gap_p95", coalesce(g."n", 0) as "gap_n",
       b."exceptions"
  from "counted" c
  left join "gap" g on g."no" = c."no"
  left join "by_party" b on b."no" = c."no"
 order by c."no"`

function hours(until: string, since: string): string {
  return `extract(epoch from ${until} - ${since})::float8 / 3600`
}

function count(what: string): string {
  return `(count(*) filter (where ${what}))::int`
}

/** Times that run backwards measure nothing. */
function spread(value: string, of: string, name: string): string {
  return (
    `percentile_disc(array[0.5, 0.95]) within group (order by ${value}) ` +
    `filter (where ${of} and ${value} >= 0) as "${name}", ` +
    `${count(`${of} and ${value} >= 0`)} as "${name}_n"`
  )
}
