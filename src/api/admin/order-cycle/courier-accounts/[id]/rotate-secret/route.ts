import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RotatedAccountResponse } from "../../../../../../types/tracking"
import { rotateCourierSecretWorkflow } from "../../../../../../workflows/tracking/workflows/rotate-courier-secret"
import { loadAccount } from "../../load-account"
import type { RotateSecretBodyType } from "../../validators"

/** Gives an account a new secret; the old one stays good for 24 hours. */
export async function POST(
  req: AuthenticatedMedusaRequest<RotateSecretBodyType>,
  res: MedusaResponse<RotatedAccountResponse>
) {
  await rotateCourierSecretWorkflow(req.scope).run({
    input: { account_id: req.params.id, secret: req.validatedBody.secret },
  })
  res.json({ courier_account: await loadAccount(req.scope, req.params.id) })
}
