import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  CountsDueQuery,
  CreateCount,
  ListCountsQuery,
  WriteCounted,
} from "./validators"

const path = "/admin/order-cycle/replenishment/counts"
const may = (operation: string) => [{ resource: "replenishment", operation }]

export const countMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListCountsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/due`,
    middlewares: [validateAndTransformQuery(CountsDueQuery, {})],
    policies: may("read"),
  },
  { method: ["GET"], matcher: `${path}/:id`, policies: may("read") },
  {
    method: ["POST"],
    matcher: path,
    middlewares: [validateAndTransformBody(CreateCount)],
    policies: may("count"),
  },
  {
    method: ["POST"],
    matcher: `${path}/:id`,
    middlewares: [validateAndTransformBody(WriteCounted)],
    policies: may("count"),
  },
  { method: ["POST"], matcher: `${path}/:id/post`, policies: may("count") },
  {
    method: ["POST"],
    matcher: `${path}/:id/confirm`,
    policies: may("confirm"),
  },
  { method: ["POST"], matcher: `${path}/:id/cancel`, policies: may("count") },
]
