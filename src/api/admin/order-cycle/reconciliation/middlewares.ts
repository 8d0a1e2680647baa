import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  ConfirmMatch,
  ImportFile,
  ListAccountsQuery,
  ListFilesQuery,
  ListItemsQuery,
  ListLinesQuery,
  ListMatchesQuery,
  OpenAccount,
  ReleaseFile,
  RunMatch,
  UndoMatch,
} from "./validators"

const path = "/admin/order-cycle/reconciliation"
const may = (operation: string) => [{ resource: "reconciliation", operation }]

const lists = {
  accounts: ListAccountsQuery,
  files: ListFilesQuery,
  lines: ListLinesQuery,
  items: ListItemsQuery,
  matches: ListMatchesQuery,
}

export const reconciliationMiddlewares: MiddlewareRoute[] = [
  ...Object.entries(lists).map(([name, schema]): MiddlewareRoute => ({
    method: ["GET"],
    matcher: `${path}/${name}`,
    middlewares: [validateAndTransformQuery(schema, {})],
    policies: may("read"),
  })),
  {
    method: ["POST"],
    matcher: `${path}/accounts`,
    middlewares: [validateAndTransformBody(OpenAccount)],
    policies: may("import"),
  },
  {
    method: ["POST"],
    matcher: `${path}/files`,
    // 100 MB in base64.
    bodyParser: { sizeLimit: "140mb" },
    middlewares: [validateAndTransformBody(ImportFile)],
    policies: may("import"),
  },
  {
    method: ["GET"],
    matcher: `${path}/files/:id`,
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/files/:id/release`,
    middlewares: [validateAndTransformBody(ReleaseFile)],
    policies: may("release"),
  },
  {
    method: ["POST"],
    matcher: `${path}/match`,
    middlewares: [validateAndTransformBody(RunMatch)],
    policies: may("match"),
  },
  {
    method: ["POST"],
    matcher: `${path}/matches`,
    middlewares: [validateAndTransformBody(ConfirmMatch)],
    policies: may("match"),
  },
  {
    method: ["POST"],
    matcher: `${path}/matches/:id/undo`,
    middlewares: [validateAndTransformBody(UndoMatch)],
    policies: may("match"),
  },
]
