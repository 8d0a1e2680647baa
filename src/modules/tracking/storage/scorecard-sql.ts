import { statusTable } from "../status/status-table"

const physical = Object.entries(statusTable)
  .filter(([, { physical }]) => physical)
  .map(([status]) => `'${status}'`)
  .join(", ")

/**
 * Counts of every subject's parcels, one row each. A period takes a parcel by
 * its hand-over, or by its first scan where nobody noted that. Percentiles are
 * nearest rank. The same hold told again, and a return for the reason that
 * stopped the parcel before, are one exception; each attempt is its own.
 *
 * Arguments: `by_service`, `by_lane`, `from`, `to` (exclusive), couriers as
 * JSON (null: all) twice, now.
 */
export const scorecardSql = `
with "given" as materialized (
  select t."id", t."courier",
         case when ? then t."service" end as "service",
         case when ? then t."lane_key" end as "lane_key",
         t."status", t."attempts", t."promised_at", t."delivered_at",
         ${hours(`t."delivered_at"`, `t."first_scan_at"`)} as "transit",
         ${hours(`t."first_scan_at"`, `t."handed_over_at"`)} as "pickup",
         t."courier_eta"
    from "tracking_tracker" t
   where coalesce(t."handed_over_at", t."first_scan_at") >= ?::timestamptz
     and coalesce(t."handed_over_at", t."first_scan_at") < ?::timestamptz
     and (?::jsonb is null or t."courier" in
           (select jsonb_array_elements_text(?::jsonb)))
     and t."direction" = 'outbound' and t."deleted_at" is null
), "parcel" as materialized (
  select g.*, dense_rank() over (order by g."courier", g."service",
                                          g."lane_key") as "no",
         g."promised_at" is not null and g."status" <> 'cancelled'
           and (g."status" in ('delivered', 'returned', 'lost')
                or g."promised_at" < ?::timestamptz) as "is_judged",
         exists (select from "tracking_alert" a
                  where a."tracker_id" = g."id" and a."kind" = 'stalled'
                    and a."deleted_at" is null) as "is_stalled"
    from "given" g
), "told" as (
  select p."no", e."tracker_id", e."position", e."effective_at", e."status",
         e."reason", e."flags"
    from "parcel" p
    join "tracking_event" e on e."tracker_id" = p."id"
   where e."effective_at" is not null and e."retracted_at" is null
     and e."deleted_at" is null and not 'late_scan' = any (e."flags")
), "gap" as (
  select "no", count("hours")::int as "n",
         percentile_disc(0.95) within group (order by "hours") as "p95"
    from (select "no", extract(epoch from "effective_at" - lag("effective_at")
                   over (partition by "tracker_id" order by "position")
                 )::float8 / 3600 as "hours"
            from "told" where "status" in (${physical})
             and not 'time_assumed' = any ("flags")) as "scans"
   where "hours" is not null group by "no"
), "exception" as (
  select "no", "tracker_id", "reason", split_part("reason", '_', 1) as "party"
    from (select "no", "tracker_id", "reason", "status", lag("reason")
                   over (partition by "tracker_id" order by "position")
                   as "before"
            from "told" where "reason" is not null
             and not 'same_attempt' = any ("flags")) as "reasons"
   where "reason" is distinct from "before" or "status" = 'delivery_failed'
), "by_party" as (
  select "no", jsonb_object_agg("party", "n") as "exceptions"
    from (select "no", "party", count(*) as "n" from "exception"
           group by "no", "party") as "parties"
   group by "no"
), "harmed" as (
  select "tracker_id", bool_or("reason" = 'carrier_lost') as "is_lost",
         bool_or("reason" = 'carrier_damaged') as "is_damaged"
    from "exception" where "reason" in ('carrier_lost', 'carrier_damaged')
   group by "tracker_id"
), "counted" as (
  select p."no", p."courier", p."service", p."lane_key",
         count(*)::int as "parcels",
         ${count(`p."is_judged"`)} as "judged",
         ${count(`p."is_judged" and p."status" = 'delivered'
                  and p."delivered_at" <= p."promised_at"`)} as "on_time",
         ${count(`p."status" in ('delivered', 'returned')`)} as "settled",
         ${count(`p."status" = 'delivered' and p."attempts" = 0`)}
           as "first_attempt",
         ${count(`p."status" = 'returned'`)} as "returned",
         ${count(`p."status" = 'lost' or h."is_lost"`)} as "lost",
         ${count(`h."is_damaged"`)} as "damaged",
         ${count(`p."is_stalled"`)} as "stalled",
         ${spread(`p."transit"`, `p."status" = 'delivered'`, "transit")},
         ${spread(`p."pickup"`, "true", "pickup")},
         ${spread(
           `abs(${hours(`p."delivered_at"`, `p."courier_eta"`)})`,
           `p."status" = 'delivered'`,
           "eta"
         )}
    from "parcel" p left join "harmed" h on h."tracker_id" = p."id"
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
