import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitWebhooks } from "./limit-webhooks"
import { readWebhook } from "./read-webhook"

export const courierWebhookMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/hooks/order-cycle/couriers/:path_token",
    bodyParser: false,
    middlewares: [limitWebhooks(), readWebhook],
  },
]
