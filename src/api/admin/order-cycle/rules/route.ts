import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderRulesResponse } from "../../../../types/order-rule"
import { createRuleWorkflow } from "../../../../workflows/verification/workflows/create-rule"
import { actorOf } from "../../../actor-of"
import type { ListPageType } from "../check-tables/validators"
import { loadRule } from "./load-rule"
import type { CreateRuleType } from "./validators"

/** The shop's rules by their keys, and what each has done. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderRulesResponse>
) {
  const page = req.validatedQuery as ListPageType
  const found = await req.scope
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .readRules(page)
  res.json({ ...found, ...page })
}

/** Makes a rule; it is off unless the body says otherwise. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateRuleType>,
  res: MedusaResponse
) {
  const { result: id } = await createRuleWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ rule: await loadRule(req.scope, id) })
}
