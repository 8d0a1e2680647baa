import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../../rate/limit-rate"

/** What one address may ask in a minute, of page and API together. */
const limit = limitRate(60)

export const paymentInstructionsMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/order-cycle/payment-instructions/:token",
    middlewares: [limit],
  },
  {
    method: ["GET"],
    matcher: "/order-cycle/payment-instructions/:token",
    middlewares: [limit],
  },
]
