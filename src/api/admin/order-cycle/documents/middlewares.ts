import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ListDocumentsQuery } from "./validators"

const read = [{ resource: "documents", operation: "read" }]

export const documentsMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/documents",
    middlewares: [validateAndTransformQuery(ListDocumentsQuery, {})],
    policies: read,
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/documents/:id/pdf",
    policies: read,
  },
]
