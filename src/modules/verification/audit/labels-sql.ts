/**
 * Stock that a purchase of a label changed without ending: packing compared it
 * with what it was before when the attempt was settled, and wrote down what
 * differs.
 *
 * Argument: order ids as JSON.
 */
export const labelsSql = `
select 'label_stock_kept' as "invariant",
       a."id" || ':' || d."inventory_item_id" as "subject", a."order_id",
       jsonb_build_object(
         'stocked', d."expected", 'sku', i."sku", 'location', l."name")
         as "expected",
       jsonb_build_object(
         'stocked', d."found", 'attempt_id', a."id", 'parcel', p."code",
         'inventory_item_id', d."inventory_item_id",
         'location_id', a."location_id") as "found"
  from jsonb_array_elements_text(?::jsonb) as batch("order_id")
  join "packing_label_attempt" a on a."order_id" = batch."order_id"
   and a."difference" is not null and a."deleted_at" is null
  join "packing_parcel" p on p."id" = a."parcel_id"
 cross join lateral jsonb_to_recordset(a."difference") as d(
       "inventory_item_id" text, "expected" integer, "found" integer)
  left join "inventory_item" i on i."id" = d."inventory_item_id"
  left join "stock_location" l on l."id" = a."location_id"`
