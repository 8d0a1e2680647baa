import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { toFindingEvidence } from "../../../modules/verification/audit/to-finding-evidence"
import type { BookedMove } from "../../../modules/verification/audit/move-booked-stock"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { underItemLocks } from "../../under-item-locks"
import { readFreeUnits } from "../stock/read-free-units"
import type { Repair } from "./repair"

type Move = BookedMove["moves"][number]

/**
 * Books a fulfilment where its units were reserved, for that is the shelf
 * from which the pick list took them: the other location gets its stock back,
 * this one loses it, and the fulfilment names this one.
 */
export const moveStock: Repair<BookedMove> = {
  apply: async (container, { expected, found }) => {
    const fulfillment_id = String(found.fulfillment_id)
    const [from, to] = [String(found.location_id), String(expected.location_id)]
    const moves = await readMoves(container, fulfillment_id)
    return await withItems(container, moves, async () => {
      await refuseShort(container, moves, to)
      await book(container, { fulfillment_id, from, to, moves })
      return {
        before: toFindingEvidence({ location: found.location }),
        after: toFindingEvidence({ location: expected.location }),
        undo: { fulfillment_id, from, to, moves },
      }
    })
  },
  undo: async (container, { from, to, ...moved }) => {
    await withItems(container, moved.moves, () =>
      book(container, { ...moved, from: to, to: from })
    )
  },
}

async function readMoves(
  container: MedusaContainer,
  id: string
): Promise<Move[]> {
  const { items } = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(id, { relations: ["items"] })
  const units = new Map<string, number>()
  for (const { inventory_item_id, quantity } of items) {
    if (inventory_item_id) {
      const known = units.get(inventory_item_id) ?? 0
      units.set(inventory_item_id, known + Number(quantity))
    }
  }
  return [...units].map(([inventory_item_id, sum]) => ({
    inventory_item_id,
    units: sum,
  }))
}

async function refuseShort(
  container: MedusaContainer,
  moves: Move[],
  to: string
) {
  const freeUnits = await readFreeUnits(
    container,
    to,
    moves.map((move) => move.inventory_item_id)
  )
  for (const { inventory_item_id, units } of moves) {
    const free = freeUnits[inventory_item_id] ?? 0
    if (free < units) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Location ${to} has ${Math.max(0, free)} free units of inventory item ` +
          `${inventory_item_id}, and ${units} are said to have left it: count ` +
          "it first. If the goods left the other location, dismiss the finding."
      )
    }
  }
}

async function book(container: MedusaContainer, move: BookedMove) {
  const isMoved = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .moveBookedStock(move)
  if (!isMoved) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The fulfilment ${move.fulfillment_id} is not booked at location ` +
        `${move.from} any more: nothing was moved. Look at it again after ` +
        "the next audit."
    )
  }
}

const withItems = <Result>(
  container: MedusaContainer,
  moves: Move[],
  work: () => Promise<Result>
) =>
  underItemLocks(
    container,
    moves.map((move) => move.inventory_item_id),
    work
  )
