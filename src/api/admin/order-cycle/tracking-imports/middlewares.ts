import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ImportScansBody } from "./validators"

export const trackingImportMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/tracking-imports",
    bodyParser: { sizeLimit: "8mb" },
    middlewares: [validateAndTransformBody(ImportScansBody)],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.update }],
  },
]
