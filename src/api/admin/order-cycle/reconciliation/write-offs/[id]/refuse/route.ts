import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { WriteOffResponse } from "../../../../../../../types/reconciliation/discrepancies"
import { refuseWriteOffWorkflow } from "../../../../../../../workflows/reconciliation/workflows/refuse-write-off"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadWriteOff } from "../../../load-write-off"

/** The second person's no. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<WriteOffResponse>
) {
  const { id } = req.params
  await refuseWriteOffWorkflow(req.scope)
    .run({ input: { id, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ write_off: await loadWriteOff(req.scope, id) })
}
