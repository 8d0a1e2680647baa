import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { Reserved } from "./reserve-missing"

/** Takes reservations and their places in the queue back. */
export async function undoReserved(
  container: MedusaContainer,
  { reservations, backorders }: Reserved
): Promise<void> {
  if (backorders.length) {
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .deleteBackorders(backorders)
  }
  if (reservations.length) {
    await container
      .resolve(Modules.INVENTORY)
      .deleteReservationItems(reservations)
  }
}
