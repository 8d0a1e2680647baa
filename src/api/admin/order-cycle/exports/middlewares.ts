import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ListExportsQuery, StartExport } from "./validators"

const path = "/admin/order-cycle/exports"
const may = (operation: string) => [{ resource: "analytics", operation }]

export const exportMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListExportsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id`,
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: path,
    middlewares: [validateAndTransformBody(StartExport)],
    policies: may("export"),
  },
]
