import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PayeeResponse } from "../../../../../../../types/reconciliation/accounts"
import { setPayeeWorkflow } from "../../../../../../../workflows/reconciliation/workflows/set-payee"
import type { SetPayeeType } from "../../../transfer-code-validators"

/** Says where buyers transfer to, or that they do so no more. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetPayeeType>,
  res: MedusaResponse<PayeeResponse>
) {
  const { id } = req.params
  const { payee } = req.validatedBody
  await setPayeeWorkflow(req.scope).run({ input: { id, payee } })
  res.json({ account: { id, payee } })
}
