import type { MiddlewareRoute } from "@medusajs/framework/http"
import { authenticateChannel } from "./authenticate-channel"

export const intakeHookMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/hooks/order-cycle/intake/:channel",
    bodyParser: false,
    middlewares: [authenticateChannel],
  },
]
