import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { askedFacts } from "../../../modules/verification/rules/evaluate/asked-facts"
import type { RuleFacts } from "../../../modules/verification/rules/facts"
import type { Rule } from "../../../modules/verification/rules/rule"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "../order/order-for-review"
import { readIdentity } from "../facts/read-identity"
import { asksAround } from "./asks-around"
import { type RuleSurroundings, toRuleFacts } from "./to-rule-facts"

const nobodyAsked: RuleSurroundings = { orders_24h: null, duplicate_of: null }

/** What rules ask of an order; other orders are read only if one asks. */
export async function gatherRuleFacts(
  container: MedusaContainer,
  order: OrderForReview,
  rules: Pick<Rule, "when">[]
): Promise<RuleFacts> {
  const options = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const mustLook = rules.some(({ when }) => asksAround(askedFacts(when)))
  return toRuleFacts(
    order,
    mustLook ? await lookAround(container, order) : nobodyAsked,
    options
  )
}

async function lookAround(
  container: MedusaContainer,
  order: OrderForReview
): Promise<RuleSurroundings> {
  const { identity } = await readIdentity(container, order)
  if (!identity.customer_keys.length) {
    return nobodyAsked
  }
  const { orders_24h, twin } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .readSurroundings(identity)
  return { orders_24h, duplicate_of: twin?.order_id ?? null }
}
