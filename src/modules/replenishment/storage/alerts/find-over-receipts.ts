import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** An order of which more came than was ordered, and a person took it. */
export type OverReceipt = {
  id: string
  number: string
  location_id: string
  ordered: number
  received: number
}

/** So long a buyer sees it. */
const SHOWN_DAYS = 14

/** Orders that were received beyond what may arrive, in the last 14 days. */
export const findOverReceipts = (
  manager: SqlEntityManager
): Promise<OverReceipt[]> =>
  manager.execute<OverReceipt[]>(
    `select o."id", o."number", o."location_id",
            sum(l."ordered" - l."canceled")::integer as "ordered",
            sum(l."accepted" + l."damaged")::integer as "received"
       from "replenishment_purchase_order" o
       join "replenishment_purchase_line" l on l."purchase_order_id" = o."id"
      where l."forced" > 0 and l."deleted_at" is null
        and o."deleted_at" is null and exists (
          select from "replenishment_receipt" r
           where r."purchase_order_id" = o."id" and r."accept_over"
             and r."reversed_at" is null
             and r."received_at" > now() - make_interval(days => ${SHOWN_DAYS}))
      group by o."id" order by o."id"`
  )
