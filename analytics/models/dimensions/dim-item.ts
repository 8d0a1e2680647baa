import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What lies in stock. */
export const dimItemModel: Model = {
  name: "dim_item",
  kind: "table",
  grain: "One inventory item, deleted ones included.",
  inputs: [
    "stg_inventory_item",
    "stg_product_variant_inventory_item",
    "stg_product_variant",
    "stg_product",
    "meta_export",
  ],
  columns: {
    inventory_item_id: column("VARCHAR", "Core's id.", "inventory_item.id"),
    sku: column("VARCHAR", "Stock keeping unit.", "inventory_item.sku"),
    title: column("VARCHAR", "Title of the item.", "inventory_item.title"),
    category: column(
      "VARCHAR",
      "Type of the product that it is sold in, else its collection.",
      "product.type_id, product.collection_id"
    ),
    is_backordered: column(
      "BOOLEAN",
      "A variant of it is sold without stock.",
      "product_variant.allow_backorder"
    ),
    gone_on: column(
      "DATE",
      "Store-local day since which no variant of it is for sale: deleted, or the product not published since it was last changed.",
      "product_variant.deleted_at, product.status, product.updated_at"
    ),
    is_deleted: column(
      "BOOLEAN",
      "No longer in the catalogue.",
      "inventory_item.deleted_at"
    ),
  },
  sql: `
with sold_as as (
  select k.inventory_item_id, v.allow_backorder,
    coalesce(p.type_id, p.collection_id) as category, v.id as variant_id,
    case when v.deleted_at is null and p.deleted_at is null
        and p.status = 'published' then null
      else (least(v.deleted_at, p.deleted_at,
        case when p.status <> 'published' then p.updated_at end)
        at time zone m.zone)::date end as gone_on
  from stg_product_variant_inventory_item k
  join stg_product_variant v on v.id = k.variant_id
  join stg_product p on p.id = v.product_id
  cross join meta_export m
  where k.deleted_at is null
)
select i.id as inventory_item_id, i.sku, i.title,
  min(s.category) as category,
  coalesce(bool_or(s.allow_backorder), false) as is_backordered,
  case when bool_and(s.gone_on is not null) then max(s.gone_on) end as gone_on,
  i.deleted_at is not null as is_deleted
from stg_inventory_item i left join sold_as s on s.inventory_item_id = i.id
group by i.id, i.sku, i.title, i.deleted_at
  `,
}
