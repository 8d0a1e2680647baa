import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RotatedAccountResponse } from "../../../../../../types/tracking"
import { rotateCourierSecretWorkflow } from "../../../../../../workflows/tracking/workflows/rotate-courier-secret"
import { accountFields } from "../../account-fields"
import type { RotateSecretBodyType } from "../../validators"

/** Gives an account a new secret; the old one stays good for 24 hours. */
export async function POST(
  req: AuthenticatedMedusaRequest<RotateSecretBodyType>,
  res: MedusaResponse<RotatedAccountResponse>
) {
  await rotateCourierSecretWorkflow(req.scope).run({
    input: { account_id: req.params.id, secret: req.validatedBody.secret },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "courier_account",
    fields: accountFields,
    filters: { id: req.params.id },
  })
  res.json({ courier_account: data[0] })
}
