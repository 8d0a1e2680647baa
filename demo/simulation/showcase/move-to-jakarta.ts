import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { relocateOrderWorkflow } from "../../../src/workflows"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"

/**
 * Reserves in Jakarta what core reserved elsewhere, so that one walk and one
 * bench find all that is shown. It comes before the order is released: no task
 * and no plan is made for the other place.
 */
export async function moveToJakarta(
  container: MedusaContainer,
  { locations: { jakarta, surabaya } }: StoreIds,
  order_id: string
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["items.id"], filters: { id: order_id } })
  const items: { id: string }[] = data[0].items ?? []
  const [elsewhere] = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({
      line_item_id: items.map(({ id }) => id),
      location_id: surabaya,
    })
  if (elsewhere) {
    await relocateOrderWorkflow(container).run({
      input: { order_id, from: surabaya, to: jakarta, actor: deskStaff[0] },
    })
  }
}
