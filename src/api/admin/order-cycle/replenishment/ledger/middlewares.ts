import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdjustStock,
  ListDaysQuery,
  ReadLedgerQuery,
  TransferStock,
} from "./validators"

const path = "/admin/order-cycle/replenishment/ledger"
const may = (operation: string) => [{ resource: "replenishment", operation }]

export const ledgerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ReadLedgerQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/days`,
    middlewares: [validateAndTransformQuery(ListDaysQuery, {})],
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/adjustments`,
    middlewares: [validateAndTransformBody(AdjustStock)],
    policies: may("count"),
  },
  {
    method: ["POST"],
    matcher: `${path}/transfers`,
    middlewares: [validateAndTransformBody(TransferStock)],
    policies: may("count"),
  },
]
