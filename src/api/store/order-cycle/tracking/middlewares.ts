import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../../rate/limit-rate"

/** What one address may ask in a minute, of page and API together. */
const limit = limitRate(60)

export const publicTrackingMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/order-cycle/tracking/:token",
    middlewares: [limit],
  },
  {
    method: ["GET"],
    matcher: "/order-cycle/track/:token",
    middlewares: [limit],
  },
]
