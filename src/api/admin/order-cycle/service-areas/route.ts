import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { importTableWorkflow } from "../../../../workflows/verification/workflows/import-table"
import { loadPage } from "../../../load-page"
import type { ImportTableType, ListPageType } from "../check-tables/validators"

const fields = [
  "id",
  "country_code",
  "area_code",
  "courier_service",
  "is_served",
  "cod_max_minor",
  "currency_code",
  "lead_min",
  "lead_max",
]

/** Where the shop sends, and with whom. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "service_area",
    fields,
    order: { area_code: "ASC", id: "ASC" },
    ...(req.validatedQuery as ListPageType),
  })
  res.json({ service_areas: rows, ...page })
}

/** Imports a CSV; the rows that are wrong are told by line. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportTableType>,
  res: MedusaResponse
) {
  const { result } = await importTableWorkflow(req.scope).run({
    input: { table: "service_areas", ...req.validatedBody },
  })
  res.json(result)
}
