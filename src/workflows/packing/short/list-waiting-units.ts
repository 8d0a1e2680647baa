import type { MedusaContainer } from "@medusajs/framework/types"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/** Units of an order's reservations that wait, by the reservation's id. */
export async function listWaitingUnits(
  container: MedusaContainer,
  order_id: string
): Promise<Map<string, number>> {
  const rows = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .listBackorders({ order_id, state: "waiting" })
  return new Map(
    rows.flatMap((row) =>
      row.reservation_id ? [[row.reservation_id, waitingUnits(row)]] : []
    )
  )
}
