import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What is sold. */
export const dimProductVariantModel: Model = {
  name: "dim_product_variant",
  kind: "table",
  grain: "One variant, deleted ones included.",
  inputs: ["stg_product_variant", "stg_product"],
  columns: {
    variant_id: column("VARCHAR", "Core's id.", "product_variant.id"),
    product_id: column(
      "VARCHAR",
      "Core's id of the product.",
      "product_variant.product_id"
    ),
    sku: column("VARCHAR", "Stock keeping unit.", "product_variant.sku"),
    product_title: column("VARCHAR", "Title of the product.", "product.title"),
    variant_title: column(
      "VARCHAR",
      "Title of the variant.",
      "product_variant.title"
    ),
    is_stocked: column(
      "BOOLEAN",
      "Its stock is managed.",
      "product_variant.manage_inventory"
    ),
    is_deleted: column(
      "BOOLEAN",
      "No longer in the catalogue.",
      "product_variant.deleted_at"
    ),
  },
  sql: `
select v.id as variant_id, v.product_id, v.sku, p.title as product_title,
  v.title as variant_title, v.manage_inventory as is_stocked,
  v.deleted_at is not null as is_deleted
from stg_product_variant v left join stg_product p on p.id = v.product_id
  `,
}
