/**
 * What core's tables tell of goods that left or came back, at the places given
 * and since the ledger last saw them, as far as no entry has it for its cause.
 *
 * Arguments: the places `{ level_id, inventory_item_id, location_id, since }`
 * as JSON, then those of the selection.
 *
 * @param select.fulfillments rows `id` of fulfilments to look at.
 * @param select.changes rows `id` of changes of orders to look at.
 */
export const evidenceSql = (select: {
  fulfillments: string
  changes: string
}) => `
with place as materialized (
  select * from jsonb_to_recordset(?::jsonb)
      as p("level_id" text, "inventory_item_id" text, "location_id" text,
           "since" timestamptz)
), moved as (
  select f."id", f."created_at", f."canceled_at", place."level_id",
         place."inventory_item_id", place."location_id", place."since",
         sum(i."quantity") as "units", min(i."line_item_id") as "line_id"
    from (${select.fulfillments}) named
    join "fulfillment" f on f."id" = named."id" and f."deleted_at" is null
    join "fulfillment_item" i on i."fulfillment_id" = f."id"
     and i."deleted_at" is null
    join place on place."inventory_item_id" = i."inventory_item_id"
     and place."location_id" = f."location_id"
   group by f."id", place."level_id", place."inventory_item_id",
            place."location_id", place."since"
), returned as (
  select c."id", c."confirmed_at", c."order_id", place."level_id",
         place."inventory_item_id", place."location_id", place."since",
         sum((a."details"->>'quantity')::numeric * part."required_quantity")
           as "units"
    from (${select.changes}) named
    join "order_change" c on c."id" = named."id"
     and c."confirmed_at" is not null
    join "order_change_action" a on a."order_change_id" = c."id"
     and a."action" = 'RECEIVE_RETURN_ITEM' and a."deleted_at" is null
    join "return" r on r."id" = a."return_id"
    join "order_line_item" line on line."id" = a."details"->>'reference_id'
    join "product_variant_inventory_item" part
      on part."variant_id" = line."variant_id" and part."deleted_at" is null
    join place on place."inventory_item_id" = part."inventory_item_id"
     and place."location_id" = r."location_id"
   group by c."id", place."level_id", place."inventory_item_id",
            place."location_id", place."since"
${toldSql}`

const toldSql = `), told as (
  select 'fulfillment:' || "id" as "cause", 'sale' as "kind",
         -"units" as "delta", "created_at" as "at", "line_id",
         null as "order_id", "level_id", "inventory_item_id", "location_id"
    from moved where "created_at" > "since"
  union all
  select 'fulfillment_canceled:' || "id", 'sale_reversal', "units",
         "canceled_at", "line_id", null, "level_id", "inventory_item_id",
         "location_id"
    from moved where "canceled_at" > "since"
  union all
  select 'return:' || "id", 'return', "units", "confirmed_at", null,
         "order_id", "level_id", "inventory_item_id", "location_id"
    from returned where "confirmed_at" > "since"
)
select null as "id", told."cause", told."inventory_item_id",
       told."location_id", 'stocked' as "field", told."kind",
       trim_scale(told."delta")::text as "delta_units",
       false as "is_confirmed", false as "is_absolute", null as "reason",
       coalesce(told."order_id", (
         select o."order_id" from "order_item" o
          where o."item_id" = told."line_id" limit 1)) as "order_id",
       null as "actor_id", null as "note"
  from told
 where told."delta" <> 0 and not exists (
   select from "replenishment_stock_entry" e
    where e."cause" = told."cause" and e."level_id" = told."level_id"
      and e."field" = 'stocked' and e."deleted_at" is null)
 order by told."at", told."cause"`
