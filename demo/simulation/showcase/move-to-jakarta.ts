import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import { relocateOrderWorkflow } from "../../../src/workflows"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"

/**
 * Reserves in Jakarta what core reserved elsewhere, so that one walk and one
 * bench find all that is shown.
 */
export async function moveToJakarta(
  container: MedusaContainer,
  { locations: { jakarta, surabaya } }: StoreIds,
  order_id: string
): Promise<void> {
  const [elsewhere] = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listPickTasks({ order_id, location_id: surabaya })
  if (elsewhere) {
    await relocateOrderWorkflow(container).run({
      input: { order_id, from: surabaya, to: jakarta, actor: deskStaff[0] },
    })
  }
}
