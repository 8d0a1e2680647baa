import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { freeUnits } from "./free-units"

/** Does to the stock what was confirmed of a put-away, once. */
export async function settlePutAway(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { reservation_id, condition, ...units } =
    await packing.retrievePackingPutAway(id)
  if (reservation_id) {
    await freeUnits(container, {
      ...units,
      reservation_id,
      is_damaged: condition === "damaged",
    })
    await packing.updatePackingPutAways({ id, reservation_id: null })
  }
}
