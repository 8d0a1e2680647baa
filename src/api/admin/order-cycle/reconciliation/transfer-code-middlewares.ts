import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { SetPayee } from "./transfer-code-validators"

export const transferCodeMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/:id/transfer-code",
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/reconciliation/accounts/:id/payee",
    middlewares: [validateAndTransformBody(SetPayee)],
    policies: [{ resource: "reconciliation", operation: "import" }],
  },
]
