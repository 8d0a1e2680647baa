import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReplayResponse } from "../../../../../../types/reconciliation/replays"
import { replayAccount } from "../../../../../../workflows/reconciliation/matching/replay/replay-account"
import type { ReplayRunType } from "../../validators"

/** What the rules would decide with other settings; nothing is written. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReplayRunType>,
  res: MedusaResponse<ReplayResponse>
) {
  res.json({ replay: await replayAccount(req.scope, req.validatedBody) })
}
