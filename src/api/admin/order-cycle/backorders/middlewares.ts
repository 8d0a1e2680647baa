import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { RelocateOrder } from "../changes/validators"
import { ListBackordersQuery, SetBackorderPriority } from "./validators"

const path = "/admin/order-cycle"
const may = (operation: string) => [{ resource: "verification", operation }]

/** Where units of orders are, and who waits for them. */
export const stockMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: `${path}/backorders`,
    middlewares: [validateAndTransformQuery(ListBackordersQuery, {})],
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: `${path}/backorders/:id`,
    middlewares: [validateAndTransformBody(SetBackorderPriority)],
    policies: may("allocate"),
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/relocate`,
    middlewares: [validateAndTransformBody(RelocateOrder)],
    policies: may("allocate"),
  },
]
