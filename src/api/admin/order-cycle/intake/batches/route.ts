import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  IntakeBatchListResponse,
  IntakeBatchResponse,
  IntakeReportResponse,
} from "../../../../../types/intake"
import { answerOrderFile } from "../answer-order-file"
import { intakeBatchFields } from "../query-config"
import type {
  ImportOrdersType,
  ListIntakeBatchesQueryType,
} from "../validators"
import { loadPage } from "../../../../load-page"

/** Imports, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListIntakeBatchesQueryType>,
  res: MedusaResponse<IntakeBatchListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListIntakeBatchesQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "intake_batch",
    fields: intakeBatchFields,
    filters,
    order: { created_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  res.json({ batches: rows, ...page })
}

/**
 * Takes a file of orders in. It answers 202 with the import as soon as its
 * rows are judged; the orders are made afterwards.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportOrdersType>,
  res: MedusaResponse<IntakeBatchResponse | IntakeReportResponse>
) {
  const { content, content_base64, dry_run, ...file } = req.validatedBody
  const input = {
    ...file,
    content_base64:
      content_base64 ?? Buffer.from(content ?? "").toString("base64"),
  }
  await answerOrderFile(req, res, input, dry_run)
}
