import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { MonthlyReportQuery } from "./validators"

export const monthlyReportMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/monthly-report",
    middlewares: [validateAndTransformQuery(MonthlyReportQuery, {})],
    policies: [{ resource: "analytics", operation: "read" }],
  },
]
