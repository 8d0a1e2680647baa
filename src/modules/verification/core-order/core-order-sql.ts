/** What takes something off a line or a delivery at this version, and taxes. */
const chargesOf = (
  kind: "line_item" | "shipping_method",
  owner: "item_id" | "shipping_method_id",
  charged: string,
  version: string
) => `
  'is_tax_inclusive', ${charged}."is_tax_inclusive",
  'adjustments', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'version', a."version", 'raw_amount', a."raw_amount",
             'code', a."code", 'promotion_id', a."promotion_id"
             ${kind === "line_item" ? `, 'is_tax_inclusive', a."is_tax_inclusive"` : ""}
           ) order by a."created_at", a."id"), '[]')
      from "order_${kind}_adjustment" a
     where a."${owner}" = ${charged}."id" and a."version" = ${version}
       and a."deleted_at" is null),
  'tax_lines', (
    select coalesce(jsonb_agg(jsonb_build_object('raw_rate', t."raw_rate")
                              order by t."created_at", t."id"), '[]')
      from "order_${kind}_tax_line" t
     where t."${owner}" = ${charged}."id" and t."deleted_at" is null)`

const itemsSql = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', l."id", 'title', l."title", 'variant_id', l."variant_id",
           'variant_sku', l."variant_sku",
           'raw_unit_price', coalesce(i."raw_unit_price", l."raw_unit_price"),
           'is_custom_price', l."is_custom_price",
           'requires_shipping', l."requires_shipping",
           ${chargesOf("line_item", "item_id", "l", `i."version"`)},
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

const shippingMethodsSql = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'name', m."name", 'raw_amount', m."raw_amount",
           ${chargesOf("shipping_method", "shipping_method_id", "m", `s."version"`)},
           'detail', jsonb_build_object('version', s."version")
         ) order by m."created_at", s."created_at", s."id"), '[]')
    from "order_shipping" s
    join "order_shipping_method" m on m."id" = s."shipping_method_id"
     and m."deleted_at" is null
   where s."order_id" = o."id" and s."version" = o."version"
     and s."deleted_at" is null`

const paymentsSql = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'raw_amount', p."raw_amount", 'currency_code', p."currency_code",
           'canceled_at', p."canceled_at", 'provider_id', p."provider_id",
           'captures', (
             select coalesce(jsonb_agg(
                      jsonb_build_object('raw_amount', x."raw_amount")), '[]')
               from "capture" x
              where x."payment_id" = p."id" and x."deleted_at" is null),
           'refunds', (
             select coalesce(jsonb_agg(jsonb_build_object(
                      'id', r."id", 'raw_amount', r."raw_amount",
                      'metadata', r."metadata",
                      'refund_reason', (
                        select jsonb_build_object('label', w."label",
                                                  'code', w."code")
                          from "refund_reason" w
                         where w."id" = r."refund_reason_id"
                           and w."deleted_at" is null))
                      order by r."created_at", r."id"), '[]')
               from "refund" r
              where r."payment_id" = p."id" and r."deleted_at" is null)
         ) order by p."created_at", p."id"), '[]')
    from "payment" p
   where p."payment_collection_id" = c."id" and p."deleted_at" is null`

/**
 * An order of core with all that its review reads of it, as one JSON document:
 * lines, deliveries, discounts and taxes of its current version, variants with
 * their price set and inventory items, payments, and the refunds that we
 * granted. Argument: the order's id.
 */
export const coreOrderSql = `
select jsonb_build_object(
  'id', o."id", 'display_id', o."display_id", 'version', o."version",
  'status', o."status", 'currency_code', o."currency_code",
  'region_id', o."region_id", 'sales_channel_id', o."sales_channel_id",
  'customer_id', o."customer_id", 'email', o."email",
  'created_at', o."created_at", 'canceled_at', o."canceled_at",
  'metadata', o."metadata",
  'summary', (
    select s."totals" from "order_summary" s
     where s."order_id" = o."id" and s."version" = o."version"
       and s."deleted_at" is null limit 1),
  'items', (${itemsSql}),
  'shipping_methods', (${shippingMethodsSql}),
  'shipping_address', (
    select to_jsonb(a) from "order_address" a
     where a."id" = o."shipping_address_id" and a."deleted_at" is null),
  'billing_address', (
    select jsonb_build_object('country_code', a."country_code")
      from "order_address" a
     where a."id" = o."billing_address_id" and a."deleted_at" is null),
  'credit_lines', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'reference', c."reference", 'reference_id', c."reference_id",
             'raw_amount', c."raw_amount")
             order by c."created_at", c."id"), '[]')
      from "order_credit_line" c
     where c."order_id" = o."id" and c."version" = o."version"
       and c."deleted_at" is null),
  'payment_collections', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', c."id", 'status', c."status", 'payments', (${paymentsSql}))
             order by c."created_at", c."id"), '[]')
      from "order_payment_collection" l
      join "payment_collection" c on c."id" = l."payment_collection_id"
       and c."deleted_at" is null
     where l."order_id" = o."id" and l."deleted_at" is null),
  'granted_refunds', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', g."id", 'state', g."state",
             'amount_minor', g."amount_minor"::text,
             'currency_code', g."currency_code", 'lowers_due', g."lowers_due")
             order by g."id"), '[]')
      from "verification_granted_refund" g
     where g."order_id" = o."id" and g."deleted_at" is null)
) as "found"
from "order" o where o."id" = ? and o."deleted_at" is null`
