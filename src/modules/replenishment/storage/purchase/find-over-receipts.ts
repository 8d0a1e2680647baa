import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A line of which more arrived than was ordered, because a person let it. */
export type OverReceipt = {
  purchase_order_id: string
  number: string
  supplier_id: string
  location_id: string
  inventory_item_id: string
  supplier_sku: string
  /** Whole units: ordered and not canceled, and arrived. */
  ordered: number
  arrived: number
  last_received_at: Date
}

/** Lines that were let in beyond what may arrive, received since a time. */
export const findOverReceipts = (
  manager: SqlEntityManager,
  since: Date
): Promise<OverReceipt[]> =>
  manager.execute<OverReceipt[]>(
    `select o."id" as "purchase_order_id", o."number", o."supplier_id",
            o."location_id", l."inventory_item_id", l."supplier_sku",
            l."ordered" - l."canceled" as "ordered",
            l."accepted" + l."damaged" as "arrived",
            max(r."received_at") as "last_received_at"
       from "replenishment_purchase_line" l
       join "replenishment_purchase_order" o on o."id" = l."purchase_order_id"
       join "replenishment_receipt_line" rl on rl."purchase_line_id" = l."id"
       join "replenishment_receipt" r
         on r."id" = rl."receipt_id" and r."reversed_at" is null
      where l."forced" > 0 and l."deleted_at" is null
      group by o."id", l."id" having max(r."received_at") >= ?
      order by 9, l."id"`,
    [since.toISOString()]
  )
