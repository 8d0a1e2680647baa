import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openRefundStates } from "../../../types/open-refund-states"
import { sayAmount } from "../../../workflows/verification/refunds/say-amount"

/**
 * Core's cancellation pays back all that is charged: what was granted and is
 * not paid would stay owed besides.
 */
export async function refusePromisedMoney(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "granted_refund",
      fields: ["id", "amount_minor", "currency_code"],
      filters: {
        order_id: req.params.id,
        state: [...openRefundStates],
      },
    })
  if (!data.length) {
    return next()
  }
  const refunds = data
    .map(
      ({ id, amount_minor, currency_code }) =>
        `${id} (${sayAmount(BigInt(amount_minor), currency_code)})`
    )
    .join(", ")
  res.status(409).json({
    type: "conflict",
    message:
      `The granted refund ${refunds} is not paid, and cancelling pays all ` +
      "that is charged back. Pay or withdraw it first, then cancel by " +
      `POST /admin/order-cycle/orders/${req.params.id}/cancel.`,
  })
}
