import type { CartonStockMove } from "../storage/carton-stock-move"
import { planCause } from "./plan-cause"

export type ParcelOfCarton = {
  id: string
  location_id: string
  /** The carton that it is in; null: none of the shop's. */
  carton_id: string | null
  plan_id: string | null
  /** The carton that its plan has promised to it. */
  planned_carton_id: string | null
  /** False for one that was voided before its box was closed. */
  is_packed: boolean
}

/**
 * What a parcel does to the stock of cartons once its box is closed, or will
 * never be: the box is used, and a promised one that is not is free again.
 */
export function toCartonMoves(
  parcel: ParcelOfCarton,
  actor: string
): CartonStockMove[] {
  const { id, location_id, carton_id, plan_id, planned_carton_id } = parcel
  const isAsPlanned = carton_id === planned_carton_id
  const moves: CartonStockMove[] = []
  if (plan_id && planned_carton_id && !(parcel.is_packed && isAsPlanned)) {
    moves.push({
      carton_id: planned_carton_id,
      location_id,
      kind: "free",
      quantity: 1,
      cause: `parcel:${id}:planned`,
      reserved_by: planCause(plan_id),
      actor,
    })
  }
  if (carton_id && parcel.is_packed) {
    moves.push({
      carton_id,
      location_id,
      kind: "use",
      quantity: 1,
      cause: `parcel:${id}`,
      // A carton that nobody promised has no such reserve.
      reserved_by: plan_id && isAsPlanned ? planCause(plan_id) : "",
      actor,
    })
  }
  return moves
}
