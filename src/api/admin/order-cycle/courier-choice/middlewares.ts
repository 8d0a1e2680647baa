import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ChooseCourierBody } from "./validators"

export const courierChoiceMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/courier-choice",
    middlewares: [validateAndTransformBody(ChooseCourierBody)],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.update }],
  },
]
