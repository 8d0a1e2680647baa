/**
 * One statement over the module's own tables, its argument an `OrderIdentity`
 * as JSON. An order that is cancelled or has expired does not count; of two
 * at the same moment, the one with the smaller id is the earlier.
 */
export const surroundingsSql = `
with given as materialized (
  select g.*,
         array(select jsonb_array_elements_text(g."customer_keys")) as keys,
         array(select jsonb_array_elements_text(g."area_codes")) as areas
    from jsonb_to_record(?::jsonb) as g(
      "order_id" text, "placed_at" timestamptz, "currency_code" text,
      "customer_id" text, "customer_keys" jsonb, "goods_key" text,
      "address_key" text, "ip_key" text, "country_code" text,
      "area_codes" jsonb, "courier" text, "zone" text)
), mine as materialized (
  select o.* from "verification_order" o
   where o."customer_keys" && (select keys from given)
     and o."deleted_at" is null
     and o."stage" not in ('canceled', 'expired')
     and o."order_id" <> (select "order_id" from given)
), earlier as materialized (
  select mine.* from mine, given
   where (mine."placed_at", mine."order_id")
       < (given."placed_at", given."order_id")
), listed as (
  select l."list", l."kind" from "verification_list_entry" l, given
   where l."hash" = any(given.keys || given."address_key" || given."ip_key")
     and l."deleted_at" is null
     and (l."expires_at" is null or l."expires_at" > now())
), owed as (
  select mine."order_id", mine."display_id", mine."placed_at",
         mine."due_minor" - mine."charged_minor" as minor
    from mine, given
   where mine."payment_kind" = 'invoice'
     and mine."currency_code" = given."currency_code"
     and mine."due_minor" > mine."charged_minor"
)
select jsonb_build_object(
  'twin', (
    select jsonb_build_object(
             'order_id', e."order_id", 'display_id', e."display_id",
             'placed_at', e."placed_at")
      from earlier e
     where e."goods_key" = given."goods_key"
       and e."placed_at" >= given."placed_at" - interval '24 hours'
     order by e."placed_at" desc, e."order_id" desc limit 1),
  'orders_24h', 1 + (
    select count(*) from earlier e
     where e."placed_at" > given."placed_at" - interval '24 hours'),
  'past_totals', (
    select coalesce(jsonb_agg(p."total_minor"::text), '[]')
      from (select e."total_minor" from earlier e
             where e."currency_code" = given."currency_code"
             order by e."placed_at" desc limit 1000) p),
  'customers_at_address_7d', 1 + (
    select count(distinct o."customer_keys"[1])
      from "verification_order" o
     where o."address_key" = given."address_key"
       and o."placed_at" > given."placed_at" - interval '7 days'
       and o."placed_at" <= given."placed_at"
       and not o."customer_keys" && given.keys
       and o."stage" not in ('canceled', 'expired')
       and o."deleted_at" is null),
  'cod_refusals', (
    select count(*) from "verification_confirmation" c
      join mine on mine."order_id" = c."order_id"
     where c."kind" = 'cod' and c."outcome" = 'refused'
       and c."deleted_at" is null),
  'blocked', (
    select coalesce(jsonb_agg(distinct "kind"), '[]') from listed
     where "list" = 'block'),
  'is_trusted', exists (select 1 from listed where "list" = 'allow'),
  'cod_confirmation', (
    select nullif(c."outcome", 'no_answer')
      from "verification_confirmation" c
     where c."order_id" = given."order_id" and c."kind" = 'cod'
       and c."outcome" <> 'no_answer' and c."deleted_at" is null
     order by c."confirmed_at" desc limit 1),
  'credit', (
    select jsonb_build_object(
             'limit_minor', a."limit_minor"::text,
             'terms_days', a."terms_days",
             'open_minor',
               (select coalesce(sum(minor), 0)::text from owed),
             'unpaid', (
               select coalesce(jsonb_agg(jsonb_build_object(
                        'invoice', coalesce(owed."display_id"::text,
                                            owed."order_id"),
                        'due_on', ((owed."placed_at" at time zone
                          given."zone")::date + a."terms_days")::text)
                        order by owed."placed_at", owed."order_id"), '[]')
                 from owed))
      from "verification_credit_account" a
     where a."customer_id" = given."customer_id"
       and a."currency_code" = given."currency_code"
       and a."deleted_at" is null),
  'holidays', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'calendar', d."calendar", 'date', d."date")), '[]')
      from "verification_calendar_day" d
     where d."date" >= (given."placed_at" - interval '1 day')::date::text
       and d."date" < (given."placed_at" + interval '1 year')::date::text
       and d."deleted_at" is null),
  'has_areas', exists (
    select 1 from "verification_service_area" s
     where s."country_code" = given."country_code"
       and s."deleted_at" is null),
  'area', (
    select jsonb_build_object(
             'is_served', s."is_served",
             'cod_max_minor', s."cod_max_minor"::text,
             'currency_code', s."currency_code",
             'lead_min', s."lead_min", 'lead_max', s."lead_max")
      from "verification_service_area" s
     where s."country_code" = given."country_code"
       and s."area_code" = any(given.areas || '*'::text)
       and s."courier_service" in (given."courier", '*')
       and s."deleted_at" is null
     order by array_position(given.areas, s."area_code") nulls last,
              s."courier_service" = '*'
     limit 1)
) as found
from given`
