import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ListUnmappedQuery, MapWordBody } from "./validators"

const mayUpdate = { resource: "fulfillment", operation: PolicyOperation.update }

export const unmappedWordMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/unmapped",
    middlewares: [validateAndTransformQuery(ListUnmappedQuery, {})],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/unmapped/:id/map",
    middlewares: [validateAndTransformBody(MapWordBody)],
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/unmapped/:id/unmap",
    policies: [mayUpdate],
  },
]
