import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  BuildPickBatch,
  ConfirmPick,
  ListPickBatchesQuery,
  ListShortPicksQuery,
  ReleasePickBatch,
  ReportShortPick,
  ShortPickSummaryQuery,
} from "./validators"

const path = "/admin/order-cycle/packing"
const may = (operation: string) => [{ resource: "packing", operation }]

const reads: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: `${path}/batches`,
    middlewares: [validateAndTransformQuery(ListPickBatchesQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/batches/:id`,
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/short-picks`,
    middlewares: [validateAndTransformQuery(ListShortPicksQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/short-picks/summary`,
    middlewares: [validateAndTransformQuery(ShortPickSummaryQuery, {})],
    policies: may("read"),
  },
]

const changes: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: `${path}/batches`,
    middlewares: [validateAndTransformBody(BuildPickBatch)],
    policies: may("pick"),
  },
  {
    method: ["POST"],
    matcher: `${path}/batches/:id/release`,
    middlewares: [validateAndTransformBody(ReleasePickBatch)],
    policies: may("pick"),
  },
  {
    method: ["POST"],
    matcher: `${path}/batches/:id/close`,
    policies: may("pick"),
  },
  {
    method: ["POST"],
    matcher: `${path}/batches/:id/picks`,
    middlewares: [validateAndTransformBody(ConfirmPick)],
    policies: may("pick"),
  },
  {
    method: ["POST"],
    matcher: `${path}/batches/:id/shorts`,
    middlewares: [validateAndTransformBody(ReportShortPick)],
    policies: may("pick"),
  },
]

/** Batches of pick tasks, and what was missing on the shelves. */
export const pickBatchMiddlewares: MiddlewareRoute[] = [...reads, ...changes]
