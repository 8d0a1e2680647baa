import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RuleReplay } from "../../../../../types/order-rule"
import { replayRule } from "../../../../../workflows/verification/rules/replay-rule"
import type { ReplayRuleType } from "../validators"

/** What a rule that is not saved would have done. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReplayRuleType>,
  res: MedusaResponse<{ replay: RuleReplay }>
) {
  const { when, days } = req.validatedBody
  res.json({ replay: await replayRule(req.scope, when, days) })
}
