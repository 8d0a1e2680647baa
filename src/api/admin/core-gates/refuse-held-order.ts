import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findRefusal } from "./find-refusal"

/**
 * Lets a request of core's pass only when its order is released.
 *
 * @param orderOf where the request names its order.
 */
export const refuseHeldOrder =
  (orderOf: (req: MedusaRequest) => string | undefined) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const orderId = orderOf(req)
    const refusal = orderId ? await findRefusal(req.scope, orderId) : null
    if (refusal) {
      res.status(409).json(refusal)
      return
    }
    next()
  }
