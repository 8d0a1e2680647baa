import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dealOut } from "../../../modules/verification/backorders/deal-out"
import { waitingUnits } from "../../../modules/verification/backorders/waiting-units"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { joinReservations } from "../order/join-reservations"
import { moveReservedUnits } from "../order/move-reserved-units"
import { toPlacedBackorder } from "../order/to-placed-backorder"

export const fillBackordersStepId = "fill-backorders"

type Filled = {
  order_id: string
  backorder_id: string
  inventory_item_id: string
  /** Units that it has now. */
  filled: number
}

/**
 * Deals an item's free units out among those who wait for it, under the
 * item's own key. Units are reserved ahead, so that mostly nothing moves in
 * core: what waited is there now. Run again, it finds nothing free.
 */
export const fillBackordersStep = createStep(
  fillBackordersStepId,
  async (
    { inventory_item_ids }: { inventory_item_ids: string[] },
    { container }
  ) => {
    const filled: Filled[] = []
    for (const item of [...new Set(inventory_item_ids)].sort()) {
      filled.push(
        ...(await container
          .resolve(Modules.LOCKING)
          .execute([item], () => fillItem(container, item), { timeout: 30 }))
      )
    }
    return new StepResponse(filled)
  }
)

/**
 * One whose reservation somebody took away waits no longer. Units that left
 * the reservation for where they have come are filled: a run that was killed
 * had moved them and not written that down.
 */
async function readLiving(container: MedusaContainer, item: string) {
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
  const living = new Map(
    reservations.map(({ id, quantity }) => [id, Number(quantity)])
  )
  const isDead = (row: (typeof rows)[number]) =>
    !living.has(row.reservation_id ?? "")
  await verification.updateBackorders(
    rows.filter(isDead).map(({ id }) => ({ id, state: "canceled" as const }))
  )
  return rows
    .filter((row) => !isDead(row))
    .map((row) => {
      const units = living.get(row.reservation_id ?? "") ?? 0
      const gone = Math.max(0, waitingUnits(row) - units)
      return { ...row, filled: row.filled + gone }
    })
}

const isWhole = ({ filled, quantity }: { filled: number; quantity: number }) =>
  filled >= quantity

async function fillItem(
  container: MedusaContainer,
  item: string
): Promise<Filled[]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const rows = await readLiving(container, item)
  if (!rows.length) {
    return []
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: item,
  })
  const { backorders: policy } = await verification.getOptions()
  const { changed, moves } = dealOut(
    rows.map(toPlacedBackorder),
    levels.map((level) => ({
      location_id: level.location_id,
      stocked: Number(level.stocked_quantity),
      reserved: Number(level.reserved_quantity),
    })),
    new Date().toISOString(),
    {
      hold_back_days: policy.holdBackDays,
      max_passed_over: policy.maxPassedOver,
    }
  )
  for (const { backorder_id, to, quantity } of moves) {
    const row = rows.find(({ id }) => id === backorder_id)
    if (row?.reservation_id) {
      await moveReservedUnits(container, row.reservation_id, to, quantity, {
        mayWait: true,
      })
    }
  }
  for (const { id } of changed.filter(isWhole)) {
    const row = rows.find((one) => one.id === id)
    const own = await inventory.listReservationItems({
      line_item_id: row?.line_id ?? "",
      inventory_item_id: item,
    })
    await joinReservations(container, own, row?.reservation_id)
  }
  await verification.saveDealt(changed)
  return changed
    .map((one) => ({ one, row: rows.find(({ id }) => id === one.id) }))
    .flatMap(({ one, row }) =>
      row && one.filled > row.filled
        ? [
            {
              order_id: row.order_id,
              backorder_id: row.id,
              inventory_item_id: item,
              filled: one.filled,
            },
          ]
        : []
    )
}
