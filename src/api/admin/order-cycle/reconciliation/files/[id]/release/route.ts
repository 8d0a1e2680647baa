import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { FileResponse } from "../../../../../../../types/reconciliation/files"
import { releaseQuarantineWorkflow } from "../../../../../../../workflows/reconciliation/workflows/release-quarantine"
import { actorOf } from "../../../../../../actor-of"
import { loadFile } from "../../../load-file"
import type { ReleaseFileType } from "../../../validators"

/** Lets a quarantined file's lines be matched by themselves. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReleaseFileType>,
  res: MedusaResponse<FileResponse>
) {
  const { id } = req.params
  await releaseQuarantineWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(await loadFile(req.scope, id))
}
