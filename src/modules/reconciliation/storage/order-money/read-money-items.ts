import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type MoneyItemRow = {
  order_id: string
  currency_code: string
  role: "captured" | "booked" | "awaited" | "refunded" | "reversed"
  amount_minor: string
  proven_minor: string
  written_off_minor: string
  opened_at: Date | string
  /** Of the account that shows it; null: no account does. */
  lag_days: number | null
}

/**
 * Items of orders with what confirmed lines and write-offs say of each. What
 * core's own provider booked shows in the accounts of the money it stands for:
 * a bank's for transfers, a courier's for cash on delivery. The suffix that
 * only tells a transfer from others is no order's money: neither what came of
 * it, nor what was given up of it.
 */
export const readMoneyItems = (
  manager: SqlEntityManager,
  orderIds: string[]
): Promise<MoneyItemRow[]> =>
  manager.execute<MoneyItemRow[]>(
    `select i."order_id", i."currency_code", i."amount_minor"::text,
            i."opened_at",
            case when i."kind" = 'refund' and i."excluded_reason" = 'reversal'
                   then 'reversed'
                 when i."kind" = 'refund' then 'refunded'
                 when i."kind" <> 'capture' then 'awaited'
                 when i."excluded_reason" like 'counted_as_%' then 'booked'
                 else 'captured' end as "role",
            (select coalesce(sum(g."allocated_minor"), 0)
               from "reconciliation_match_leg" g
               join "reconciliation_match" m on m."id" = g."match_id"
                and m."state" in ('confirmed', 'locked')
                and m."deleted_at" is null
              where g."item_id" = i."id" and g."kind" = 'item' and g."active"
                and g."deleted_at" is null)::text as "proven_minor",
            (select case count(*) when 0 then 0
                    else greatest(sum(w."amount_minor") - i."suffix_minor"
                      + coalesce((
                          select sum(g."allocated_minor")
                            from "reconciliation_match_leg" g
                           where g."item_id" = i."id" and g."active"
                             and g."kind" = 'suffix'
                             and g."deleted_at" is null), 0), 0) end
               from "reconciliation_write_off" w
              where w."item_id" = i."id" and w."state" = 'approved'
                and w."deleted_at" is null)::text as "written_off_minor",
            (select max(a."lag_days") from "reconciliation_account" a
              where a."deleted_at" is null
                and case i."excluded_reason"
                      when 'counted_as_bank_transfer' then
                        a."kind" = 'bank'
                        and a."currency_code" = i."currency_code"
                      when 'counted_as_cod' then
                        a."kind" = 'courier'
                        and a."currency_code" = i."currency_code"
                      else a."kind" in ('psp', 'wallet')
                        and a."provider_id" = i."provider_id" end)
              as "lag_days"
       from "reconciliation_item" i
      where i."order_id" in (select jsonb_array_elements_text(?::jsonb))
        and i."kind" <> 'payout' and i."deleted_at" is null
        and (i."withdrawn_at" is null or i."state" = 'matched')
      order by i."id"`,
    [JSON.stringify(orderIds)]
  )
