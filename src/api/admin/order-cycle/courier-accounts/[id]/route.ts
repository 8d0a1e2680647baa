import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RotatedAccountResponse } from "../../../../../types/tracking"
import { changeCourierAccountWorkflow } from "../../../../../workflows/tracking/workflows/change-courier-account"
import { loadAccount } from "../load-account"
import type { ChangeCourierAccountBodyType } from "../validators"

/** Changes an account's name or limits, or switches it on or off. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeCourierAccountBodyType>,
  res: MedusaResponse<RotatedAccountResponse>
) {
  await changeCourierAccountWorkflow(req.scope).run({
    input: { account_id: req.params.id, changes: req.validatedBody },
  })
  res.json({ courier_account: await loadAccount(req.scope, req.params.id) })
}
