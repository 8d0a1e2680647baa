import { sincePluginSql } from "./since-plugin-sql"

/**
 * Orders that nobody checked, and those that changed after their last check.
 * The sweep of each minute looks for both; what it leaves is found here.
 * Orders from before the plugin came were never to be checked, and of a closed
 * one nothing is left to decide.
 *
 * Argument: order ids as JSON.
 */
export const reviewsSql = `
with seen as materialized (
  select o."id" as "order_id", o."status", o."version", o."created_at",
         v."id" as "review_id", v."stage", v."order_version",
         v."updated_at" as "reviewed_at",
         greatest(o."updated_at", (
           select max(c."updated_at")
             from "order_payment_collection" l
             join "payment_collection" c on c."id" = l."payment_collection_id"
            where l."order_id" = o."id" and l."deleted_at" is null
         )) as "changed_at"
    from jsonb_array_elements_text(?::jsonb) as batch("order_id")
    join "order" o on o."id" = batch."order_id" and o."deleted_at" is null
    left join "verification_order" v on v."order_id" = o."id"
     and v."deleted_at" is null
)
select 'order_is_reviewed' as "invariant", seen."order_id" as "subject",
       seen."order_id",
       jsonb_build_object('reviewed', true) as "expected",
       jsonb_build_object('reviewed', false,
                          'changed_at', seen."changed_at") as "found"
  from seen
 where seen."review_id" is null and seen."status" = 'pending'
   and seen."created_at" >=
     ${sincePluginSql}
union all
select 'review_is_current', seen."order_id", seen."order_id",
       jsonb_build_object('version', seen."version",
                          'changed_at', seen."changed_at"),
       jsonb_build_object('version', seen."order_version",
                          'reviewed_at', seen."reviewed_at")
  from seen
 where seen."review_id" is not null and seen."stage" <> 'closed'
   and (seen."version" > seen."order_version"
        or seen."changed_at" > seen."reviewed_at")`
