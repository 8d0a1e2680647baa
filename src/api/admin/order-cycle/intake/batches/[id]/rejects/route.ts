import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IntakeRejectListResponse } from "../../../../../../../types/intake"
import { loadIntakeBatch } from "../../../load-intake-batch"
import { intakeRejectFields } from "../../../query-config"
import type { ListIntakeRejectsQueryType } from "../../../validators"

/** Refused rows of an import, by line. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListIntakeRejectsQueryType>,
  res: MedusaResponse<IntakeRejectListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListIntakeRejectsQueryType
  const { id } = await loadIntakeBatch(req.scope, req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "intake_reject",
    fields: intakeRejectFields,
    filters: { ...filters, batch_id: id },
    pagination: {
      skip: offset,
      take: limit,
      order: { line: "ASC", id: "ASC" },
    },
  })
  res.json({
    rejects: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
