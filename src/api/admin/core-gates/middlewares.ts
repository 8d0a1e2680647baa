import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseHeldFulfillment } from "./refuse-held-fulfillment"
import { refuseHeldOrder } from "./refuse-held-order"

/**
 * Gates before core's own routes, which fulfil and ship whatever is held.
 * Parameters are named as core's folders are and methods are given, else the
 * router puts these behind the handlers and they never run.
 */
export const coreGateMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/fulfillments",
    middlewares: [refuseHeldOrder((req) => req.params.id)],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    middlewares: [refuseHeldOrder((req) => req.params.id)],
  },
  {
    method: ["POST"],
    matcher: "/admin/fulfillments",
    middlewares: [
      refuseHeldOrder(
        (req) => (req.body as { order_id?: string } | undefined)?.order_id
      ),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/fulfillments/:id/shipment",
    middlewares: [refuseHeldFulfillment],
  },
]
