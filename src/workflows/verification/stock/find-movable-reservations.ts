import type {
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  type LinePart,
  planMovedUnits,
} from "../../../modules/verification/changes/plan-moved-units"
import { sayTooFew } from "../changes/say-too-few"
import { listWaitingReservations } from "./list-waiting-reservations"

type Wanted = {
  order_id: string
  line_id?: string
  /** Units of the line; else all that is reserved there. */
  quantity?: number
  from: string
  to: string
}

/** A reservation of which so many units go; inventory units. */
export type MovableReservation = {
  reservation: ReservationItemDTO
  units: number
}

/**
 * What of an order, or of one line, can be moved from a location.
 *
 * @throws MedusaError NOT_FOUND when nothing is reserved there, NOT_ALLOWED
 *   when it waits for stock, is there already, or is less than asked.
 */
export async function findMovableReservations(
  container: MedusaContainer,
  { order_id, line_id, quantity, from, to }: Wanted
): Promise<MovableReservation[]> {
  if (from === to) {
    refuse("from and to are the same location: name another one.")
  }
  const {
    data: [order],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "items.id",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
    ],
    filters: { id: order_id },
  })
  const lines = ((order?.items ?? []) as Line[]).filter(
    ({ id }) => !line_id || id === line_id
  )
  const reservations = lines.length
    ? await container.resolve(Modules.INVENTORY).listReservationItems({
        line_item_id: lines.map(({ id }) => id),
        location_id: from,
      })
    : []
  if (!reservations.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Nothing of order ${order_id} is reserved at ${from}: look at the order ` +
        "for where its units are."
    )
  }
  const waiting = await listWaitingReservations(container, order_id)
  if (reservations.some(({ id }) => waiting.includes(id))) {
    refuse(
      `Units of order ${order_id} wait for stock at ${from}: they go by ` +
        "themselves where stock arrives."
    )
  }
  const { moved, most } = planMovedUnits(
    reservations.map((one) => ({ ...one, quantity: Number(one.quantity) })),
    lines[0].variant?.inventory_items ?? [],
    quantity ?? null
  )
  if (most !== null) {
    refuse(sayTooFew(quantity ?? 0, most, from))
  }
  return moved.flatMap(({ id, units }) => {
    const reservation = reservations.find((one) => one.id === id)
    return reservation ? [{ reservation, units }] : []
  })
}

type Line = {
  id: string
  variant: { inventory_items: LinePart[] | null } | null
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
