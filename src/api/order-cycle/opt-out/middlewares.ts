import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../rate/limit-rate"

/** What one address may ask in a minute. */
const limit = limitRate(60)

export const optOutMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET", "POST"],
    matcher: "/order-cycle/opt-out/:token",
    middlewares: [limit],
  },
]
