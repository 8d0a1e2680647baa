import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { TakenOrder } from "../../../types/draft-intake"
import { findActorName } from "../../find-actor-name"
import { readTaken } from "./read-taken"

type Query = Omit<RemoteQueryFunction, symbol>

/** Who took an order; null for one that came by itself. */
export async function readOrderTaken(
  query: Query,
  orderId: string
): Promise<TakenOrder | null> {
  const { data } = await query.graph({
    entity: "order",
    fields: ["metadata"],
    filters: { id: orderId },
  })
  const taken = readTaken(data[0]?.metadata ?? null)
  return taken.taken_by
    ? {
        ...taken,
        taken_by_name: await findActorName(query, taken.taken_by),
      }
    : null
}
