import { itemsSql } from "./items-sql"
import { paymentsSql } from "./payments-sql"
import { shippingMethodsSql } from "./shipping-methods-sql"

/**
 * An order of core with all that its review reads of it, as one JSON document:
 * lines, deliveries, discounts and taxes of its current version, variants with
 * their price set and inventory items, its customer's groups, payments, and the
 * refunds that we granted. Argument: the order's id.
 */
export const coreOrderSql = `
select jsonb_build_object(
  'id', o."id", 'display_id', o."display_id", 'version', o."version",
  'status', o."status", 'currency_code', o."currency_code",
  'region_id', o."region_id", 'sales_channel_id', o."sales_channel_id",
  'customer_id', o."customer_id", 'email', o."email",
  'customer_group_ids', (
    select coalesce(jsonb_agg(g."id" order by g."id"), '[]')
      from "customer_group_customer" c
      join "customer_group" g on g."id" = c."customer_group_id"
       and g."deleted_at" is null
     where c."customer_id" = o."customer_id" and c."deleted_at" is null),
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
             'id', c."id", 'status', c."status",
             'raw_amount', c."raw_amount", 'payments', (${paymentsSql}))
             order by c."created_at", c."id"), '[]')
      from "order_payment_collection" l
      join "payment_collection" c on c."id" = l."payment_collection_id"
       and c."deleted_at" is null
     where l."order_id" = o."id" and l."deleted_at" is null),
  'granted_refunds', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', g."id", 'state', g."state",
             'amount_minor', g."amount_minor"::text,
             'currency_code', g."currency_code", 'lowers_due', g."lowers_due",
             'idempotency_key', g."idempotency_key")
             order by g."id"), '[]')
      from "verification_granted_refund" g
     where g."order_id" = o."id" and g."deleted_at" is null)
) as "found"
from "order" o where o."id" = ? and o."deleted_at" is null`
