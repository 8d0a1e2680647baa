import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  dealOut,
  type Dealt,
} from "../../../modules/verification/backorders/deal-out"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { joinReservations } from "./join-reservations"
import { listSalesLocations } from "./list-sales-locations"
import { moveReservedUnits } from "./move-reserved-units"
import {
  type LivingBackorder,
  readLivingBackorders,
} from "./read-living-backorders"
import { splitArrived } from "./split-arrived"
import { toPlacedBackorder } from "./to-placed-backorder"

/**
 * Deals an item's free units out among those who wait for it, each of the
 * places that its order is sold from. The item's key is held.
 *
 * @returns orders that got units.
 */
export async function fillItem(
  container: MedusaContainer,
  item: string
): Promise<string[]> {
  const rows = await readLivingBackorders(container, item)
  if (!rows.length) {
    return []
  }
  const { changed, moves } = await deal(container, item, rows)
  const inventory = container.resolve(Modules.INVENTORY)
  for (const { backorder_id, to, quantity } of moves) {
    const row = rows.find(({ id }) => id === backorder_id)
    if (row?.reservation_id) {
      await moveReservedUnits(container, row.reservation_id, to, quantity, {
        mayWait: true,
      })
    }
  }
  await splitParts(container, rows, changed)
  for (const { id } of changed.filter(isWhole)) {
    const row = rows.find((one) => one.id === id)
    const own = await inventory.listReservationItems({
      line_item_id: row?.line_id ?? "",
      inventory_item_id: item,
    })
    await joinReservations(container, own, row?.reservation_id)
  }
  await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .saveDealt(changed)
  return rows
    .filter(({ id, known_filled }) =>
      changed.some((one) => one.id === id && one.filled > known_filled)
    )
    .map(({ order_id }) => order_id)
}

const isWhole = ({ filled, quantity }: { filled: number; quantity: number }) =>
  filled >= quantity

/** Where parts of orders may leave, what has come is apart from what waits. */
async function splitParts(
  container: MedusaContainer,
  rows: LivingBackorder[],
  changed: Dealt["changed"]
) {
  const { stock } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  for (const after of stock.releasePartial ? changed : []) {
    const row = rows.find(({ id }) => id === after.id)
    if (row && !row.ship_complete && !isWhole(after)) {
      await splitArrived(container, row, after)
    }
  }
}

async function deal(
  container: MedusaContainer,
  item: string,
  rows: LivingBackorder[]
): Promise<Dealt> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: item })
  const places = await listSalesLocations(
    container,
    rows.map(({ order_id }) => order_id)
  )
  const { backorders: policy } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const placed = rows.map((row) =>
    toPlacedBackorder(row, places.get(row.order_id) ?? [])
  )
  const { changed, moves } = dealOut(
    placed,
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
  const moved = placed.filter(({ id, filled }) =>
    rows.some((row) => row.id === id && row.known_filled !== filled)
  )
  return {
    changed: [
      ...changed,
      ...moved.filter(({ id }) => !changed.some((one) => one.id === id)),
    ],
    moves,
  }
}
