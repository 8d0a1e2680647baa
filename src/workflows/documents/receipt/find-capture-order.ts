import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { findOrdersOf } from "../../reconciliation/items/find-orders-of"

/**
 * The order whose payment a capture belongs to.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function findCaptureOrder(
  container: MedusaContainer,
  captureId: string
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["id"],
      filters: { captures: { id: captureId } },
    })
  const [orderId] = data.length
    ? await findOrdersOf(container, { payment_ids: data.map(({ id }) => id) })
    : []
  if (!orderId) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no capture ${captureId} of an order. Name the id of a capture.`
    )
  }
  return orderId
}
