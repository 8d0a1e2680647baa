import type { MiddlewareRoute } from "@medusajs/framework/http"
import { authenticateCourier } from "./authenticate-courier"
import { limitWebhooks } from "./limit-webhooks"

export const courierWebhookMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/hooks/order-cycle/couriers/:path_token",
    bodyParser: false,
    middlewares: [limitWebhooks(), authenticateCourier],
  },
]
