import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { IntakeRejectListResponse } from "../../../../../../../types/intake"
import { loadIntakeBatch } from "../../../load-intake-batch"
import { intakeRejectFields } from "../../../query-config"
import type { ListIntakeRejectsQueryType } from "../../../validators"
import { loadPage } from "../../../../../../load-page"

/** Refused rows of an import, by line. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListIntakeRejectsQueryType>,
  res: MedusaResponse<IntakeRejectListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListIntakeRejectsQueryType
  const { id } = await loadIntakeBatch(req.scope, req.params.id)
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "intake_reject",
    fields: intakeRejectFields,
    filters: { ...filters, batch_id: id },
    order: { line: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ rejects: rows, ...page })
}
