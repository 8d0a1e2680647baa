import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/**
 * Reservations of units that wait for stock. That one may go below zero says
 * nothing: core allows it where the variant does.
 */
export async function listWaitingReservations(
  container: MedusaContainer,
  order_id: string
): Promise<string[]> {
  const rows = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .listBackorders(
      { order_id, state: "waiting" },
      { select: ["reservation_id"] }
    )
  return rows.flatMap(({ reservation_id }) => reservation_id ?? [])
}
