import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { emptyParcelStates } from "../../../types/parcel-states"

/** Codes of all parcels of an order that are not void, in their order. */
export async function readParcelCodes(
  container: MedusaContainer,
  orderId: string
): Promise<string[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcels = await packing.listParcels(
    { order_id: orderId, state: { $nin: emptyParcelStates } },
    { select: ["code"], order: { created_at: "ASC" } }
  )
  return parcels.map(({ code }) => code)
}
