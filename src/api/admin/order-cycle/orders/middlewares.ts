import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ListOrderDeskQuery, ReleaseOrders } from "./validators"

const readOrders = { resource: "order", operation: PolicyOperation.read }

export const orderDeskMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders",
    middlewares: [validateAndTransformQuery(ListOrderDeskQuery, {})],
    policies: [readOrders],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/orders/release",
    middlewares: [validateAndTransformBody(ReleaseOrders)],
    policies: [{ resource: "verification", operation: "release" }],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/facets",
    policies: [readOrders],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/:id",
    policies: [readOrders],
  },
]
