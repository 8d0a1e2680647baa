import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ExportRunResponse } from "../../../../../types/analytics"
import { loadExportRun } from "../load-export-run"

/** One export, with its progress as the queue knows it now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ExportRunResponse>
) {
  res.json({ export: await loadExportRun(req.scope, req.params.id) })
}
