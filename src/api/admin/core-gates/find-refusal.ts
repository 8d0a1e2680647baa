import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HeldOrderRefusal } from "../../../types/order-desk"

/** Why an order may not be fulfilled or shipped now; null when it may. */
export async function findRefusal(
  container: MedusaContainer,
  orderId: string
): Promise<HeldOrderRefusal | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: orderId },
  })
  if (!orders.length) {
    return null
  }
  const { data: reviews } = await query.graph({
    entity: "order_review",
    fields: ["stage", "hold_types", "sentence_key", "sentence_params"],
    filters: { order_id: orderId },
  })
  const review = reviews[0] ?? {
    stage: "received",
    hold_types: [],
    sentence_key: "received",
    sentence_params: {},
  }
  const placed = await listOpenHolds(container, orderId)
  if (["released", "closed"].includes(review.stage) && !placed.length) {
    return null
  }
  const types = placed.length ? placed : review.hold_types
  const stage = placed.length ? "held" : review.stage
  const holds = types.join(", ")
  return {
    type: "conflict",
    message:
      `Order #${orders[0].display_id} is ${stage}` +
      `${holds && ` (${holds})`}, not released: nothing of it may be ` +
      "fulfilled or shipped. When its holds have ended, release it by " +
      `POST /admin/order-cycle/orders/${orderId}/release.`,
    hold_types: types,
    sentence: { key: review.sentence_key, params: review.sentence_params },
  }
}

/** Types of its holds, also of one that no review has counted yet. */
async function listOpenHolds(
  container: MedusaContainer,
  order_id: string
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_hold",
      fields: ["type"],
      filters: { order_id, released_at: null },
    })
  return data.map(({ type }) => type)
}
