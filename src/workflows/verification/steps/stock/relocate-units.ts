import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { underItemLocks } from "../../../under-item-locks"
import {
  findMovableReservations,
  type MovableReservation,
} from "../../stock/find-movable-reservations"
import { joinReservations } from "../../stock/join-reservations"
import { listWaitingReservations } from "../../stock/list-waiting-reservations"
import { moveReservedUnits } from "../../stock/move-reserved-units"
import { noteLocation } from "../../stock/note-location"
import { readFreeUnits } from "../../stock/read-free-units"

export type RelocateOrderInput = {
  order_id: string
  /** One line, or all that is reserved at the location. */
  line_id?: string
  /** Units of that line, or all that is reserved of it there. */
  quantity?: number
  from: string
  to: string
  actor: string
}

type Moved = {
  reservation_id: string
  line_id: string
  inventory_item_id: string
  quantity: number
}

export const relocateUnitsStepId = "relocate-units"

/**
 * Moves an order's reserved units from one location to another, all or none,
 * under the items' own keys.
 *
 * @throws MedusaError NOT_FOUND when nothing of the order is reserved there,
 *   NOT_ALLOWED when the other location lacks a unit.
 */
export const relocateUnitsStep = createStep(
  relocateUnitsStepId,
  async (input: RelocateOrderInput, { container }) => {
    const reservations = await findMovableReservations(container, input)
    const moved = await underItemLocks(
      container,
      reservations.map(({ reservation }) => reservation.inventory_item_id),
      async () => {
        await refuseShort(container, reservations, input.to)
        const moves: Moved[] = []
        for (const one of reservations) {
          moves.push(await moveOne(container, one, input))
        }
        await noteLocation(container, input)
        return moves
      }
    )
    return new StepResponse(moved, { moved, from: input.from })
  },
  async (undo, { container }) => {
    for (const { reservation_id, quantity, inventory_item_id } of undo?.moved ??
      []) {
      await underItemLocks(container, [inventory_item_id], () =>
        moveReservedUnits(
          container,
          reservation_id,
          undo?.from ?? "",
          quantity,
          { wasWrong: true }
        )
      )
    }
  }
)

/** Units that the line has there already are joined with those that come. */
async function moveOne(
  container: MedusaContainer,
  { reservation, units }: MovableReservation,
  { to, order_id }: Pick<RelocateOrderInput, "to" | "order_id">
): Promise<Moved> {
  const { id, line_item_id, inventory_item_id } = reservation
  const reservation_id = await moveReservedUnits(container, id, to, units)
  const waiting = await listWaitingReservations(container, order_id)
  const line_id = line_item_id ?? ""
  const there = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({
      line_item_id: line_id,
      inventory_item_id,
      location_id: to,
    })
  await joinReservations(
    container,
    there.filter((one) => !waiting.includes(one.id)),
    reservation_id
  )
  return { reservation_id, line_id, inventory_item_id, quantity: units }
}

async function refuseShort(
  container: MedusaContainer,
  reservations: MovableReservation[],
  to: string
) {
  const wanted = new Map<string, number>()
  for (const { reservation, units } of reservations) {
    const known = wanted.get(reservation.inventory_item_id) ?? 0
    wanted.set(reservation.inventory_item_id, known + units)
  }
  const freeUnits = await readFreeUnits(container, to, [...wanted.keys()])
  for (const [item, units] of wanted) {
    const free = freeUnits[item] ?? 0
    if (free < units) {
      refuse(
        `Location ${to} has ${Math.max(0, free)} of ${units} units of ` +
          `inventory item ${item}: nothing was moved.`
      )
    }
  }
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
