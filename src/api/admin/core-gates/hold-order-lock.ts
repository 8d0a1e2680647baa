import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { orderLockKey } from "../../../workflows/order-lock-key"

/** As long as our own workflows wait for an order. */
const TIMEOUT_S = 30

/**
 * Holds an order's lock while core answers: its workflows on money,
 * fulfilment and cancellation take none. Two at once count the same money
 * twice, or send goods whose money is just going back.
 *
 * @param orderOf finds the request's order; without one, core decides alone.
 */
export const holdOrderLock =
  (orderOf: (req: MedusaRequest) => Promise<string | undefined>) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const orderId = await orderOf(req)
    if (!orderId) {
      return next()
    }
    let isHeld = false
    const untilAnswered = () =>
      new Promise<void>((resolve) => {
        isHeld = true
        // Who went while waiting tells no end any more, and wants no answer.
        if (res.closed) {
          return resolve()
        }
        res.once("close", resolve)
        next()
      })
    await req.scope
      .resolve(Modules.LOCKING)
      .execute([orderLockKey(orderId)], untilAnswered, { timeout: TIMEOUT_S })
      .catch((error: unknown) => {
        if (isHeld) {
          throw error
        }
        next(
          new MedusaError(
            MedusaError.Types.NOT_ALLOWED,
            `Somebody else is changing order ${orderId}. Nothing was done; ` +
              "try again in a minute."
          )
        )
      })
  }
