import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { Deallocated } from "./deallocate-order"

/** Takes units, and places in the queue, that were given back. */
export async function undoDeallocated(
  container: MedusaContainer,
  { reservations, backorders }: Deallocated
): Promise<void> {
  await container
    .resolve(Modules.INVENTORY)
    .restoreReservationItems(reservations)
  await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .updateBackorders(
      backorders.map((id) => ({ id, state: "waiting" as const }))
    )
}
