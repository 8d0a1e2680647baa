import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HoldResponse } from "../../../../types/order-desk"

const fields = [
  "id",
  "order_id",
  "type",
  "gate",
  "evidence",
  "source",
  "release_by",
  "placed_by",
  "placed_at",
  "hold_until",
  "keeps_stock",
  "released_by",
  "released_at",
  "released_how",
]

/** A hold as the API answers it. */
export async function loadHold(
  container: MedusaContainer,
  id: string
): Promise<HoldResponse["hold"]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order_hold", fields, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}
