import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  ChangeAccount,
  ChangeDiscrepancy,
  ClosePeriod,
  ConfirmMatch,
  ImportFile,
  ListAccountsQuery,
  ListBatchesQuery,
  ListDiscrepanciesQuery,
  ListFilesQuery,
  ListItemsQuery,
  ListLinesQuery,
  ListMatchesQuery,
  ListRunsQuery,
  ListSuggestionsQuery,
  ListWriteOffsQuery,
  OpenAccount,
  ProposeWriteOff,
  ReleaseFile,
  ReplayRun,
  ReportPeriodQuery,
  ResolveDiscrepancy,
  RunMatch,
  UndoMatch,
  VerifyAuditQuery,
} from "./validators"

const path = "/admin/order-cycle/reconciliation"
const may = (operation: string) => [{ resource: "reconciliation", operation }]

const lists = {
  accounts: ListAccountsQuery,
  files: ListFilesQuery,
  lines: ListLinesQuery,
  items: ListItemsQuery,
  matches: ListMatchesQuery,
  discrepancies: ListDiscrepanciesQuery,
  suggestions: ListSuggestionsQuery,
  runs: ListRunsQuery,
  batches: ListBatchesQuery,
  "write-offs": ListWriteOffsQuery,
  periods: ReportPeriodQuery,
  "audit/verify": VerifyAuditQuery,
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
    matcher: `${path}/accounts/:id`,
    middlewares: [validateAndTransformBody(ChangeAccount)],
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
    matcher: `${path}/runs/replay`,
    middlewares: [validateAndTransformBody(ReplayRun)],
    policies: may("read"),
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
  {
    method: ["POST"],
    matcher: `${path}/suggestions/:id/reject`,
    policies: may("match"),
  },
  {
    method: ["POST"],
    matcher: `${path}/discrepancies/:id`,
    middlewares: [validateAndTransformBody(ChangeDiscrepancy)],
    policies: may("resolve"),
  },
  {
    method: ["POST"],
    matcher: `${path}/discrepancies/:id/resolve`,
    middlewares: [validateAndTransformBody(ResolveDiscrepancy)],
    policies: may("resolve"),
  },
  {
    method: ["POST"],
    matcher: `${path}/write-offs`,
    middlewares: [validateAndTransformBody(ProposeWriteOff)],
    policies: may("resolve"),
  },
  ...["approve", "refuse"].map((decision): MiddlewareRoute => ({
    method: ["POST"],
    matcher: `${path}/write-offs/:id/${decision}`,
    policies: may("approve"),
  })),
  {
    method: ["POST"],
    matcher: `${path}/periods`,
    middlewares: [validateAndTransformBody(ClosePeriod)],
    policies: may("close"),
  },
]
