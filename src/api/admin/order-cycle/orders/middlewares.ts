import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ListOrderDeskQuery } from "./validators"

const readOrders = { resource: "order", operation: PolicyOperation.read }

export const orderDeskMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders",
    middlewares: [validateAndTransformQuery(ListOrderDeskQuery, {})],
    policies: [readOrders],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/:id",
    policies: [readOrders],
  },
]
