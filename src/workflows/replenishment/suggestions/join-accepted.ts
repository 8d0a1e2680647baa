import type { InsertedOrder } from "../../../modules/replenishment/storage/purchase/insert-order"
import type { ChosenSuggestion, RefusedSuggestion } from "./choose-suggestions"

type Accepted = {
  purchase_orders: (Omit<InsertedOrder, "is_new"> & { line_count: number })[]
  refused: RefusedSuggestion[]
}

/** What a call has made of suggestions, and what it could not. */
export function joinAccepted({
  chosen,
  orders,
  refused,
  missed,
}: {
  chosen: ChosenSuggestion[]
  orders: InsertedOrder[] | undefined
  refused: RefusedSuggestion[]
  missed: RefusedSuggestion[]
}): Accepted {
  const kept = chosen.filter(({ id }) => !missed.some((one) => one.id === id))
  const counted = (orders ?? []).map(
    ({ id, number, supplier_id, location_id }) => ({
      id,
      number,
      supplier_id,
      location_id,
      line_count: kept.filter(
        (one) =>
          one.supplier_id === supplier_id && one.location_id === location_id
      ).length,
    })
  )
  return {
    purchase_orders: counted.filter(({ line_count }) => line_count > 0),
    refused: [...refused, ...missed],
  }
}
