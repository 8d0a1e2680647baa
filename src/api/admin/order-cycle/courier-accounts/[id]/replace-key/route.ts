import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RotatedAccountResponse } from "../../../../../../types/tracking"
import { replaceCourierKeyWorkflow } from "../../../../../../workflows/tracking/workflows/replace-courier-key"
import { loadAccount } from "../../load-account"
import type { ReplaceKeyBodyType } from "../../validators"

/** Gives an account a new API key; one that was paused goes on. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReplaceKeyBodyType>,
  res: MedusaResponse<RotatedAccountResponse>
) {
  await replaceCourierKeyWorkflow(req.scope).run({
    input: { account_id: req.params.id, api_key: req.validatedBody.api_key },
  })
  res.json({ courier_account: await loadAccount(req.scope, req.params.id) })
}
