import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  EndDocument,
  IssueDocument,
  ListDocumentsQuery,
  PrintDocumentsQuery,
  SendDocument,
} from "./validators"

const path = "/admin/order-cycle/documents"
const may = (operation: string) => [{ resource: "documents", operation }]

export const documentsMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListDocumentsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: path,
    middlewares: [validateAndTransformBody(IssueDocument)],
    policies: may("issue"),
  },
  {
    method: ["GET"],
    matcher: `${path}/pdf`,
    middlewares: [validateAndTransformQuery(PrintDocumentsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id`,
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id/pdf`,
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/:id/send`,
    middlewares: [validateAndTransformBody(SendDocument)],
    policies: may("issue"),
  },
  {
    method: ["POST"],
    matcher: `${path}/:id/void`,
    middlewares: [validateAndTransformBody(EndDocument)],
    policies: may("void"),
  },
  {
    method: ["POST"],
    matcher: `${path}/:id/supersede`,
    middlewares: [validateAndTransformBody(EndDocument)],
    policies: may("void"),
  },
]
