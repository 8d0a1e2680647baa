import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { setEventSecretWorkflow } from "../../../../../../../workflows/reconciliation/workflows/set-event-secret"
import type { SetEventSecretType } from "../../../refund-validators"

/** Keeps an account's webhook secret; nobody can read it again. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetEventSecretType>,
  res: MedusaResponse<{ account: { id: string; has_secret: true } }>
) {
  const { id } = req.params
  await setEventSecretWorkflow(req.scope).run({
    input: { id, secret: req.validatedBody.secret },
  })
  res.json({ account: { id, has_secret: true } })
}
