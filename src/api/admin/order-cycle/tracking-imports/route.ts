import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { TrackingImportResponse } from "../../../../types/tracking-import"
import { importTrackingScansWorkflow } from "../../../../workflows/tracking/workflows/import-tracking-scans"
import type { ImportScansBodyType } from "./validators"

/** Takes in a CSV of scans; the rows that are wrong are told by line. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportScansBodyType>,
  res: MedusaResponse<TrackingImportResponse>
) {
  const { result } = await importTrackingScansWorkflow(req.scope).run({
    input: {
      content: req.validatedBody.content,
      told_by: req.auth_context.actor_id,
    },
  })
  res.json({ import: result })
}
