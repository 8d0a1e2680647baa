import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { switchRuleWorkflow } from "../../../../../../workflows/verification/workflows/switch-rule"
import { loadRule } from "../../load-rule"

/** Switches a rule on, for orders placed from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await switchRuleWorkflow(req.scope).run({ input: { id, enabled: true } })
  res.json({ rule: await loadRule(req.scope, id) })
}
