import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import {
  ExecuteRefund,
  PreviewRefundQuery,
  SetEventSecret,
  SettleRefund,
} from "./refund-validators"

export const refundMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/:id/money",
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/orders/:id/refunds",
    middlewares: [validateAndTransformQuery(PreviewRefundQuery, {})],
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/orders/:id/refunds",
    middlewares: [validateAndTransformBody(ExecuteRefund)],
    policies: [{ resource: "verification", operation: "refund" }],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/reconciliation/refunds/:id/settle",
    middlewares: [validateAndTransformBody(SettleRefund)],
    policies: [{ resource: "reconciliation", operation: "resolve" }],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/reconciliation/accounts/:id/secret",
    middlewares: [validateAndTransformBody(SetEventSecret)],
    policies: [{ resource: "reconciliation", operation: "import" }],
  },
]
