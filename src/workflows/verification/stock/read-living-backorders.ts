import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import type { Backorder } from "../../../modules/verification/models/backorder"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { isReservedWhole } from "./is-reserved-whole"

/** A row of the queue; `known_filled` is what it says, `filled` what is true. */
export type LivingBackorder = InferTypeOf<typeof Backorder> & {
  known_filled: number
}

/**
 * Who waits for an item. Units that left the reservation for where they have
 * come are filled: a run that was killed had moved them and not written that
 * down. One whose reservation somebody took away waits no longer. The item's
 * key is held.
 */
export async function readLivingBackorders(
  container: MedusaContainer,
  item: string
): Promise<LivingBackorder[]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const rows = await verification.listBackorders({
    inventory_item_id: item,
    state: "waiting",
  })
  if (!rows.length) {
    return []
  }
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems(
      { id: rows.flatMap(({ reservation_id }) => reservation_id ?? []) },
      { select: ["id", "quantity"] }
    )
  const living: LivingBackorder[] = []
  for (const row of rows) {
    const own = reservations.find(({ id }) => id === row.reservation_id)
    const gone = own
      ? Math.max(0, waitingUnits(row) - Number(own.quantity))
      : waitingUnits(row)
    if (own || (await isReservedWhole(container, row))) {
      living.push({
        ...row,
        filled: row.filled + gone,
        known_filled: row.filled,
      })
    }
  }
  await verification.updateBackorders(
    rows
      .filter((row) => !living.some(({ id }) => id === row.id))
      .map(({ id }) => ({ id, state: "canceled" as const }))
  )
  return living
}
