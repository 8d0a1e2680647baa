import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountResponse } from "../../../../../../types/reconciliation/accounts"
import { changeAccountWorkflow } from "../../../../../../workflows/reconciliation/workflows/change-account"
import { actorOf } from "../../../../../actor-of"
import { accountFields } from "../../query-config"
import type { ChangeAccountType } from "../../validators"

/** Changes how an account is watched: its days and its fee contract. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeAccountType>,
  res: MedusaResponse<AccountResponse>
) {
  const { id } = req.params
  await changeAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "reconciliation_account",
      fields: accountFields,
      filters: { id },
    })
  res.json({ account: data[0] as AccountResponse["account"] })
}
