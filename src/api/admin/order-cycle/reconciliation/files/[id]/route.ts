import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { FileResponse } from "../../../../../../types/reconciliation/files"
import { loadFile } from "../../load-file"

/** A file, how far its reading is, and what it declares. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FileResponse>
) {
  res.json(await loadFile(req.scope, req.params.id))
}
