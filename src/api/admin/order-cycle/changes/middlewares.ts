import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import {
  CancelOrder,
  CancelOrderLines,
  ChangeAddress,
  GrantRefund,
  PreviewChange,
} from "./validators"

const path = "/admin/order-cycle"
const may = (operation: string) => [{ resource: "verification", operation }]

export const changesMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: `${path}/orders/:id/granted-refunds`,
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/granted-refunds`,
    middlewares: [validateAndTransformBody(GrantRefund)],
    policies: may("refund"),
  },
  {
    method: ["POST"],
    matcher: `${path}/granted-refunds/:id/execute`,
    policies: may("refund"),
  },
  {
    method: ["POST"],
    matcher: `${path}/granted-refunds/:id/withdraw`,
    policies: may("refund"),
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/preview-change`,
    middlewares: [validateAndTransformBody(PreviewChange)],
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/cancel-lines`,
    middlewares: [validateAndTransformBody(CancelOrderLines)],
    policies: may("change"),
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/cancel`,
    middlewares: [validateAndTransformBody(CancelOrder)],
    // It pays at once, which nobody may by changing orders alone.
    policies: [...may("change"), ...may("refund")],
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/address`,
    middlewares: [validateAndTransformBody(ChangeAddress)],
    policies: may("change"),
  },
]
