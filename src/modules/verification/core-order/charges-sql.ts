/** What takes something off a line or a delivery at this version, and taxes. */
export const chargesSql = (
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
