import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { toCartonMoves } from "../../../modules/packing/plan/to-carton-moves"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PlannedBoxRow } from "../../../types/packing-plan"

/**
 * Takes a closed parcel's carton off the stock of cartons, or frees that of a
 * voided one. It never fails: the box is closed whatever was counted, so a
 * stock that cannot give it is told in the log and counted by a person.
 */
export async function settleCarton(
  container: MedusaContainer,
  parcelId: string,
  actor: string
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcel = await packing.retrieveParcel(parcelId)
  const plan = parcel.plan_id
    ? await packing.retrievePackingPlan(parcel.plan_id)
    : null
  const boxes = (plan?.boxes ?? []) as unknown as PlannedBoxRow[]
  const moves = toCartonMoves(
    {
      ...parcel,
      planned_carton_id: boxes[(parcel.box_number ?? 0) - 1]?.carton_id ?? null,
      is_packed: parcel.packed_at !== null,
    },
    actor
  )
  for (const move of moves) {
    await packing
      .moveCartonStock([move])
      .catch((error: unknown) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`Parcel ${parcel.code}: ${error} Count the carton's stock.`)
      )
  }
}
