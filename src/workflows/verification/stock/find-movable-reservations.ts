import type {
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { listWaitingReservations } from "./list-waiting-reservations"

type Wanted = { order_id: string; line_id?: string; from: string; to: string }

/**
 * What of an order, or of one line, can be moved from a location.
 *
 * @throws MedusaError NOT_FOUND when nothing is reserved there, NOT_ALLOWED
 *   when it waits for stock, or is there already.
 */
export async function findMovableReservations(
  container: MedusaContainer,
  { order_id, line_id, from, to }: Wanted
): Promise<ReservationItemDTO[]> {
  if (from === to) {
    refuse("from and to are the same location: name another one.")
  }
  const {
    data: [order],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id"],
    filters: { id: order_id },
  })
  const lines: { id: string }[] = (order?.items ?? []).filter(
    (item: { id: string }) => !line_id || item.id === line_id
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
  return reservations
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
