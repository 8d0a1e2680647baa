import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ReadReportQuery } from "./validators"

const path = "/admin/order-cycle/reports"
const read = [{ resource: "analytics", operation: "read" }]

export const reportMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: path, policies: read },
  {
    method: ["GET"],
    matcher: `${path}/:name`,
    middlewares: [validateAndTransformQuery(ReadReportQuery, {})],
    policies: read,
  },
]
