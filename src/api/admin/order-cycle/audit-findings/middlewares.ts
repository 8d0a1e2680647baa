import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { DismissAuditFinding, ListAuditFindingsQuery } from "./validators"

const path = "/admin/order-cycle/audit-findings"
const settle = [{ resource: "verification", operation: "audit" }]

/** What the auditor found: who reads orders sees it, few may settle it. */
export const auditMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListAuditFindingsQuery, {})],
    policies: [{ resource: "order", operation: PolicyOperation.read }],
  },
  { method: ["POST"], matcher: `${path}/:id/repair`, policies: settle },
  {
    method: ["POST"],
    matcher: `${path}/:id/dismiss`,
    middlewares: [validateAndTransformBody(DismissAuditFinding)],
    policies: settle,
  },
]
