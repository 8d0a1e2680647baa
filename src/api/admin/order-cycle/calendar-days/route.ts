import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { importTableWorkflow } from "../../../../workflows/verification/workflows/import-table"
import { loadPage } from "../../../load-page"
import type { ImportTableType, ListPageType } from "../check-tables/validators"

const fields = ["id", "calendar", "date", "name"]

/** Days on which nobody works. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "calendar_day",
    fields,
    order: { date: "ASC", id: "ASC" },
    ...(req.validatedQuery as ListPageType),
  })
  res.json({ calendar_days: rows, ...page })
}

/** Imports a CSV; the rows that are wrong are told by line. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportTableType>,
  res: MedusaResponse
) {
  const { result } = await importTableWorkflow(req.scope).run({
    input: { table: "calendar_days", ...req.validatedBody },
  })
  res.json(result)
}
