import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  ImportOrders,
  ImportOrdersQuery,
  ListIntakeBatchesQuery,
  ListIntakeRejectsQuery,
  TakeDraftOrder,
} from "./validators"

const path = "/admin/order-cycle/intake/batches"
const drafts = "/admin/order-cycle/intake/drafts/:id"
const may = (operation: string) => [{ resource: "intake", operation }]

export const intakeMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: path,
    // A month of a busy shop's orders, in base64.
    bodyParser: { sizeLimit: "32mb" },
    middlewares: [validateAndTransformBody(ImportOrders)],
    policies: may("import"),
  },
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListIntakeBatchesQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id`,
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id/rejects`,
    middlewares: [validateAndTransformQuery(ListIntakeRejectsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/:id/rejects.csv`,
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/:id/resume`,
    policies: may("import"),
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/intake/orders",
    // The bytes are read once more: core's parser rounds large amounts.
    bodyParser: { sizeLimit: "8mb", preserveRawBody: true },
    middlewares: [validateAndTransformQuery(ImportOrdersQuery, {})],
    policies: may("import"),
  },
  {
    method: ["GET"],
    matcher: drafts,
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: drafts,
    middlewares: [validateAndTransformBody(TakeDraftOrder)],
    policies: may("take"),
  },
]
