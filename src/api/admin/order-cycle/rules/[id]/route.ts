import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderRuleResponse } from "../../../../../types/order-rule"
import { updateRuleWorkflow } from "../../../../../workflows/verification/workflows/update-rule"
import { actorOf } from "../../../../actor-of"
import { keepConflictSentence } from "../../../../keep-conflict-sentence"
import { loadRule } from "../load-rule"
import type { UpdateRuleType } from "../validators"

/** A rule with everything that it ever said, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderRuleResponse>
) {
  const { id } = req.params
  const rule = await loadRule(req.scope, id)
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "rule_version",
      fields: ["version", "definition", "actor", "created_at"],
      filters: { rule_id: id },
      pagination: { order: { version: "DESC" } },
    })
  res.json({
    rule,
    versions: data.map(({ definition, ...version }) => ({
      ...version,
      ...definition,
    })),
  })
}

/** Changes what a rule says. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateRuleType>,
  res: MedusaResponse
) {
  const { id } = req.params
  await updateRuleWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ rule: await loadRule(req.scope, id) })
}
