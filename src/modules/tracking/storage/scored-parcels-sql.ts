/**
 * Parcels by whose record they enter, each with its outcome. A period takes a
 * parcel by its hand-over, or by its first scan where nobody noted that. What
 * was found again is not lost.
 *
 * Arguments: `by_service`, `by_lane`, now, `from`, `to` (exclusive), couriers
 * as JSON (null: all) twice.
 */
export const scoredParcelsSql = `
  select t."id", t."courier",
         case when ? then t."service" end as "service",
         case when ? then t."lane_key" end as "lane_key",
         t."status", t."attempts", t."handed_over_at", t."first_scan_at",
         t."delivered_at", t."courier_eta",
         t."promised_at" is not null and t."status" <> 'cancelled'
           and (t."status" in ('delivered', 'returned', 'lost')
                or t."promised_at" < ?::timestamptz) as "is_judged",
         t."status" = 'delivered' and t."delivered_at" <= t."promised_at"
           as "is_on_time",
         t."status" = 'lost' or t."reason" = 'carrier_lost' as "is_lost"
    from "tracking_tracker" t
   where coalesce(t."handed_over_at", t."first_scan_at") >= ?::timestamptz
     and coalesce(t."handed_over_at", t."first_scan_at") < ?::timestamptz
     and (?::jsonb is null or t."courier" in
           (select jsonb_array_elements_text(?::jsonb)))
     and t."direction" = 'outbound' and t."deleted_at" is null`
