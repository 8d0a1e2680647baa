import { MedusaError } from "@medusajs/framework/utils"
import type { CartonStockMove } from "./carton-stock-move"

const MOST = 1_000_000

/** @throws MedusaError INVALID_DATA for a number of cartons that is none. */
export function refuseMoveQuantity({
  kind,
  quantity,
  carton_id,
}: CartonStockMove): void {
  const least = kind === "count" ? 0 : 1
  if (!Number.isInteger(quantity) || quantity < least || quantity > MOST) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${quantity} cartons of ${carton_id} cannot be moved (${kind}): write a ` +
        `whole number from ${least} to ${MOST}.`
    )
  }
}
