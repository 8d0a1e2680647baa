import { chargesSql } from "./charges-sql"

/** Lines of order `o` at its version, as a JSON list. */
export const itemsSql = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', l."id", 'title', l."title", 'variant_id', l."variant_id",
           'variant_sku', l."variant_sku",
           'raw_unit_price', coalesce(i."raw_unit_price", l."raw_unit_price"),
           'is_custom_price', l."is_custom_price",
           'requires_shipping', l."requires_shipping",
           ${chargesSql("line_item", "item_id", "l", `i."version"`)},
           'detail', jsonb_build_object(
             'version', i."version", 'raw_unit_price', i."raw_unit_price",
             'quantity', i."quantity", 'raw_quantity', i."raw_quantity",
             'fulfilled_quantity', i."fulfilled_quantity",
             'shipped_quantity', i."shipped_quantity",
             'delivered_quantity', i."delivered_quantity"),
           'variant', (
             select jsonb_build_object(
                      'manage_inventory', v."manage_inventory",
                      'price_set_id', (
                        select p."price_set_id"
                          from "product_variant_price_set" p
                         where p."variant_id" = v."id"
                           and p."deleted_at" is null limit 1),
                      'inventory_items', (
                        select coalesce(jsonb_agg(jsonb_build_object(
                                 'inventory_item_id', p."inventory_item_id",
                                 'required_quantity', p."required_quantity")
                                 order by p."created_at", p."id"), '[]')
                          from "product_variant_inventory_item" p
                         where p."variant_id" = v."id"
                           and p."deleted_at" is null))
               from "product_variant" v
              where v."id" = l."variant_id" and v."deleted_at" is null)
         ) order by l."created_at", i."created_at", i."id"), '[]')
    from "order_item" i
    join "order_line_item" l on l."id" = i."item_id" and l."deleted_at" is null
   where i."order_id" = o."id" and i."version" = o."version"
     and i."deleted_at" is null`
