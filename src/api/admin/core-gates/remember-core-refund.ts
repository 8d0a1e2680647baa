import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRefundAmount } from "../../../modules/reconciliation/refunds/read-refund-amount"
import { isSystemProvider } from "../../../workflows/reconciliation/items/is-system-provider"
import { finishCoreRefundWorkflow } from "../../../workflows/reconciliation/workflows/finish-core-refund"
import { planCoreRefundWorkflow } from "../../../workflows/reconciliation/workflows/plan-core-refund"
import { actorOf } from "../../actor-of"
import { beforeAnswer } from "./before-answer"
import { orderOfPayment } from "./order-of-payment"
import { readRefundRequest } from "./read-refund-request"

/**
 * Writes a refund of core's route down before its provider is asked, and how
 * it ended before the order's lock is given back: core deletes its own row
 * when the call throws, and a retry would be a second real refund.
 */
export async function rememberCoreRefund(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const request = await readRefundRequest(req)
  const order_id = await orderOfPayment(req)
  if (!request || !order_id || isSystemProvider(request.payment.provider_id)) {
    return next()
  }
  const { payment, asked } = request
  const { note } = (req.body ?? {}) as { note?: unknown }
  const { result: id } = await planCoreRefundWorkflow(req.scope).run({
    input: {
      order_id,
      payment_id: payment.id,
      provider_id: payment.provider_id,
      amount_minor: readRefundAmount(asked, payment.currency_code).toString(),
      currency_code: payment.currency_code,
      reason: typeof note === "string" && note ? note : "Core's refund route",
      actor: actorOf(req as AuthenticatedMedusaRequest),
    },
  })
  beforeAnswer(res, async () => {
    await finishCoreRefundWorkflow(req.scope)
      .run({ input: { id, order_id, status: res.statusCode } })
      .catch((error: unknown) => {
        // It stays planned: the next refund of the order settles it first.
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`How refund ${id} ended is not noted yet: ${error}`)
      })
  })
  next()
}
