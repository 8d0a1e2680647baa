import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { FreedBefore } from "./free-reserved"

/** Undoes `freeReserved`. The items' keys are held. */
export async function restoreFreed(
  container: MedusaContainer,
  { reservations, backorders }: FreedBefore
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const { id, quantity, allow_backorder, is_deleted } of reservations) {
    if (is_deleted) {
      await inventory.restoreReservationItems([id])
    } else {
      // Core else looks for the units once more, which others may have taken.
      await inventory.updateReservationItems({
        id,
        quantity,
        allow_backorder: true,
      })
      await inventory.updateReservationItems({ id, allow_backorder })
    }
  }
  if (backorders.length) {
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .updateBackorders(backorders)
  }
}
