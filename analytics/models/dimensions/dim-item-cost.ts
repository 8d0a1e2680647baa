import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What items cost. */
export const dimItemCostModel: Model = {
  name: "dim_item_cost",
  kind: "view",
  grain:
    "What one unit of an inventory item costs at the supplier that is asked first.",
  inputs: [
    "stg_replenishment_supplier_item",
    "stg_replenishment_supplier",
    "meta_export",
  ],
  columns: {
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "replenishment_supplier_item.inventory_item_id"
    ),
    supplier_id: column(
      "VARCHAR",
      "Id of the supplier.",
      "replenishment_supplier_item.supplier_id"
    ),
    cost_minor: column(
      "BIGINT",
      "Of one unit; null: unknown.",
      "replenishment_supplier_item.cost_minor",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the cost.",
      "replenishment_supplier.currency_code"
    ),
  },
  sql: `
select i.inventory_item_id, arg_min(i.supplier_id, (i.rank, i.id)) as supplier_id,
  arg_min_null(i.cost_minor, (i.rank, i.id)) as cost_minor,
  arg_min(lower(s.currency_code), (i.rank, i.id)) as currency_code
from stg_replenishment_supplier_item i
join stg_replenishment_supplier s on s.id = i.supplier_id
cross join meta_export m
where i.deleted_at is null and s.deleted_at is null and s.is_active
  and coalesce(i.valid_from_on::date <= m.as_of_local_date, true)
  and coalesce(i.valid_to_on::date >= m.as_of_local_date, true)
group by i.inventory_item_id
  `,
}
