import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RotatedAccountResponse } from "../../../../../../types/tracking"
import { replaceCourierKeyWorkflow } from "../../../../../../workflows/tracking/workflows/replace-courier-key"
import { accountFields } from "../../account-fields"
import type { ReplaceKeyBodyType } from "../../validators"

/** Gives an account a new API key; one that was paused goes on. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReplaceKeyBodyType>,
  res: MedusaResponse<RotatedAccountResponse>
) {
  await replaceCourierKeyWorkflow(req.scope).run({
    input: { account_id: req.params.id, api_key: req.validatedBody.api_key },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "courier_account",
    fields: accountFields,
    filters: { id: req.params.id },
  })
  res.json({ courier_account: data[0] })
}
