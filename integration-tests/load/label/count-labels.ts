import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type LabelCounts = {
  state: string
  boxes: number
  /** Boxes with the parcel's fulfilment. */
  boxes_labelled: number
  /** Fulfilments of the order that live. */
  fulfillments: number
  attempts: number
  attempts_open: number
  stocked: number
  reserved: number
}

const statement = `
select p.state,
  (select count(*) from packing_parcel b
    where b.order_id = p.order_id)::int as boxes,
  (select count(*) from packing_parcel b
    where b.fulfillment_id = p.fulfillment_id and b.state = 'labelled')::int
    as boxes_labelled,
  (select count(*) from order_fulfillment l
     join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null
    where l.order_id = p.order_id)::int as fulfillments,
  (select count(*) from packing_label_attempt a
    where a.parcel_id = p.id)::int as attempts,
  (select count(*) from packing_label_attempt a where a.parcel_id = p.id
    and a.state in ('running', 'unknown'))::int as attempts_open,
  level.stocked_quantity::int as stocked, level.reserved_quantity::int as reserved
  from packing_parcel p
  join packing_parcel_item i on i.parcel_id = p.id
  join inventory_level level on level.inventory_item_id = i.inventory_item_id
   and level.location_id = p.location_id
 where p.id = ?`

/** What buying a parcel's label has come to, counted in the database. */
export async function countLabels(
  container: MedusaContainer,
  parcelId: string
): Promise<LabelCounts> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(statement, [parcelId])
  return rows[0]
}
