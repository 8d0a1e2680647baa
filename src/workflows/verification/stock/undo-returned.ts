import type { MedusaContainer } from "@medusajs/framework/types"
import { underItemLocks } from "../../under-item-locks"
import { moveReservedUnits } from "./move-reserved-units"
import type { ReturnedUnits } from "./return-moved-units"

/** Takes units to where core had moved them. */
export async function undoReturned(
  container: MedusaContainer,
  returned: ReturnedUnits[]
): Promise<void> {
  for (const {
    reservation_id,
    inventory_item_id,
    from,
    quantity,
  } of returned) {
    await underItemLocks(container, [inventory_item_id], () =>
      moveReservedUnits(container, reservation_id, from, quantity, {
        wasWrong: true,
      })
    )
  }
}
