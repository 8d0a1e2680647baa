import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** One item of a receipt that counts, for the lead times of its supplier. */
export type Delivery = {
  receipt_id: string
  purchase_order_id: string
  number: string
  supplier_id: string
  location_id: string
  inventory_item_id: string
  /** UTC; lead times are the calendar days of the supplier's zone between. */
  sent_at: Date
  arrived_at: Date
  received_at: Date
  /** ISO day. */
  expected_on: string | null
  /** Units that went to the shelf, and units that were ordered. */
  accepted: number
  ordered: number
}

/**
 * What suppliers have delivered since a day, the newest first: receipts that
 * were not reversed, with units that went to the shelf.
 *
 * @param supplierIds all suppliers when empty.
 */
export const readDeliveries = (
  manager: SqlEntityManager,
  { supplier_ids, since }: { supplier_ids: string[]; since: Date }
): Promise<Delivery[]> =>
  manager.execute<Delivery[]>(
    `select r."id" as "receipt_id", o."id" as "purchase_order_id", o."number",
            o."supplier_id", r."location_id", l."inventory_item_id",
            o."sent_at", r."arrived_at", r."received_at", o."expected_on",
            sum(rl."accepted")::integer as "accepted",
            sum(l."ordered")::integer as "ordered"
       from "replenishment_receipt" r
       join "replenishment_purchase_order" o on o."id" = r."purchase_order_id"
       join "replenishment_receipt_line" rl on rl."receipt_id" = r."id"
       join "replenishment_purchase_line" l on l."id" = rl."purchase_line_id"
      where r."reversed_at" is null and rl."accepted" > 0
        and o."sent_at" is not null and r."received_at" >= ?
        and (? or o."supplier_id" in (
          select jsonb_array_elements_text(?::jsonb)))
      group by r."id", o."id", l."inventory_item_id"
      order by r."received_at" desc, r."id", l."inventory_item_id"`,
    [
      since.toISOString(),
      supplier_ids.length === 0,
      JSON.stringify(supplier_ids),
    ]
  )
