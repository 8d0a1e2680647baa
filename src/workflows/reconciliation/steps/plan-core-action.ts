import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { CorePlan } from "../effects/core-plan"
import { decideCapture } from "../effects/decide-capture"
import { decideReversal } from "../effects/decide-reversal"
import { type MatchWithItem, readMatch } from "../effects/read-match"
import { readCoreMoney } from "../effects/read-core-money"

export const planCoreActionStepId = "plan-core-action"

/**
 * Decides, under the order's lock, what core has to do for a match, and
 * writes it down before it is done.
 */
export const planCoreActionStep = createStep(
  planCoreActionStepId,
  async ({ match_id }: { match_id: string }, { container }) => {
    const match = await readMatch(container, match_id)
    const plan = match.effects_at ? null : await decide(container, match)
    return new StepResponse({
      match,
      plan: { ...noPlan(match), ...plan, is_pending: !match.effects_at },
    })
  }
)

const noPlan = ({ item }: MatchWithItem): CorePlan => ({
  is_pending: false,
  mode: "none",
  action_id: null,
  order_id: item.order_id,
  payment_id: "",
  currency_code: item.currency_code,
  amount: "0",
})

async function decide(
  container: MedusaContainer,
  match: MatchWithItem
): Promise<Partial<CorePlan> | null> {
  if (match.state === "undone") {
    return await planReversal(container, match)
  }
  const proves =
    match.state === "confirmed" &&
    match.item.kind === "expected_transfer" &&
    match.item.state === "matched"
  return proves ? await planCapture(container, match) : null
}

async function planCapture(container: MedusaContainer, match: MatchWithItem) {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const { order_id, amount_minor, currency_code } = match.item
  const action = await reconciliation.planAction({
    match_id: match.id,
    kind: "capture",
    order_id,
    amount_minor,
    currency_code,
  })
  const money = await readCoreMoney(container, order_id)
  const decision = decideCapture(money, {
    id: action.id,
    wanted_minor: BigInt(action.amount_minor),
  })
  return { ...decision, action_id: action.id }
}

async function planReversal(container: MedusaContainer, match: MatchWithItem) {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const [capture] = await reconciliation.listCoreActions({
    match_id: match.id,
    kind: "capture",
  })
  if (!capture) {
    return null
  }
  const { order_id, amount_minor, currency_code } = capture
  const action = await reconciliation.planAction({
    match_id: match.id,
    kind: "reversal",
    order_id,
    amount_minor,
    currency_code,
  })
  const { payments } = await readCoreMoney(container, order_id)
  const decision = decideReversal(payments, {
    id: action.id,
    capture_id: capture.id,
  })
  return { ...decision, action_id: action.id }
}
