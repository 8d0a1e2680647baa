import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rejectsCsv } from "../../../../../../../modules/verification/intake/report/rejects-csv"
import { loadIntakeBatch } from "../../../load-intake-batch"
import { intakeRejectFields } from "../../../query-config"

/** All refused rows of an import, to be corrected in a spreadsheet. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const batch = await loadIntakeBatch(req.scope, req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "intake_reject",
    fields: intakeRejectFields,
    filters: { batch_id: batch.id },
    pagination: { order: { line: "ASC", id: "ASC" } },
  })
  const rejects = data
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader(
    "content-disposition",
    `attachment; filename="rejects-${batch.id}.csv"`
  )
  res.send(
    rejectsCsv(rejects.map((reject) => ({ ...reject, file: batch.file_name })))
  )
}
