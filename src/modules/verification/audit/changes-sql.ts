/**
 * When orders and their stock, money, parcels and reviews were touched after a
 * moment (`?::timestamptz`): core moves the order's own row for few of these.
 */
export const changesSql = `
  select o."id" as "order_id", o."updated_at" as "at"
    from "order" o, given where o."updated_at" > given."since"
  union all
  select i."order_id", i."updated_at"
    from "order_item" i, given where i."updated_at" > given."since"
  union all
  select i."order_id", r."updated_at"
    from given
    join "reservation_item" r on r."updated_at" > given."since"
    join "order_item" i on i."item_id" = r."line_item_id"
  union all
  select l."order_id", f."updated_at"
    from given
    join "fulfillment" f on f."updated_at" > given."since"
    join "order_fulfillment" l on l."fulfillment_id" = f."id"
  union all
  select l."order_id", c."updated_at"
    from given
    join "payment_collection" c on c."updated_at" > given."since"
    join "order_payment_collection" l on l."payment_collection_id" = c."id"
  union all
  select l."order_id", greatest(p."updated_at", m."updated_at")
    from given
    join (select "payment_id", "updated_at" from "capture"
           union all
          select "payment_id", "updated_at" from "refund") m
      on m."updated_at" > given."since"
    join "payment" p on p."id" = m."payment_id"
    join "order_payment_collection" l
      on l."payment_collection_id" = p."payment_collection_id"
  union all
  select t."order_id", t."updated_at"
    from "order_transaction" t, given where t."updated_at" > given."since"
  union all
  select a."order_id", a."updated_at"
    from "packing_label_attempt" a, given where a."updated_at" > given."since"
  union all
  select v."order_id", v."updated_at"
    from "verification_order" v, given where v."updated_at" > given."since"`
