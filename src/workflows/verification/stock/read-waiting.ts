import type { MedusaContainer } from "@medusajs/framework/types"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { WaitingUnits } from "./to-stock-needs"

/**
 * What of an order waits in the queue. Only reservations that may go below
 * zero can wait, and mostly there is none.
 */
export async function readWaiting(
  container: MedusaContainer,
  orderId: string,
  reservations: { allow_backorder?: boolean }[]
): Promise<WaitingUnits[]> {
  if (!reservations.some(({ allow_backorder }) => allow_backorder)) {
    return []
  }
  const rows = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .listBackorders({ order_id: orderId, state: "waiting" })
  return rows.map((row) => ({
    line_id: row.line_id,
    inventory_item_id: row.inventory_item_id,
    reservation_id: row.reservation_id,
    units: waitingUnits(row),
  }))
}
