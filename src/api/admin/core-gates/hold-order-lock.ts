import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { acquireOrderLock } from "./acquire-order-lock"

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
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    const release = await acquireOrderLock(
      req.scope.resolve(Modules.LOCKING),
      orderId
    ).catch((error: unknown) => {
      logger.warn(`The lock of order ${orderId} was not given: ${error}`)
    })
    if (!release) {
      return next(busy(orderId))
    }
    const giveBack = () =>
      release().catch((error: unknown) => {
        logger.warn(
          `The lock of order ${orderId} stays until it lapses: ${error}`
        )
      })
    // Who went while waiting wants no answer any more.
    if (res.closed) {
      await giveBack()
      return
    }
    afterAnswer(res, giveBack)
    next()
  }

/**
 * The answer's end is core's end also when nobody waits for it any more: a
 * connection that closes says only that the client went.
 */
function afterAnswer(res: MedusaResponse, giveBack: () => unknown) {
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
  res.end = ((...args: unknown[]) => {
    giveBack()
    return end(...args)
  }) as MedusaResponse["end"]
}

const busy = (orderId: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Somebody else is changing order ${orderId}. Nothing was done; ` +
      "try again in a minute."
  )
