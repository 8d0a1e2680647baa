/** Payments of collection `c` with captures and refunds, as a JSON list. */
export const paymentsSql = `
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
