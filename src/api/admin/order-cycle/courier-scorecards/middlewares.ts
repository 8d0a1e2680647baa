import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ListScorecardsQuery } from "./validators"

export const scorecardMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/courier-scorecards",
    middlewares: [validateAndTransformQuery(ListScorecardsQuery, {})],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.read }],
  },
]
