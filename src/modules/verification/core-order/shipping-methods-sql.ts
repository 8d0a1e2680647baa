import { chargesSql } from "./charges-sql"

/** Deliveries of order `o` at its version, as a JSON list. */
export const shippingMethodsSql = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'name', m."name", 'raw_amount', m."raw_amount",
           ${chargesSql("shipping_method", "shipping_method_id", "m", `s."version"`)},
           'detail', jsonb_build_object('version', s."version")
         ) order by m."created_at", s."created_at", s."id"), '[]')
    from "order_shipping" s
    join "order_shipping_method" m on m."id" = s."shipping_method_id"
     and m."deleted_at" is null
   where s."order_id" = o."id" and s."version" = o."version"
     and s."deleted_at" is null`
