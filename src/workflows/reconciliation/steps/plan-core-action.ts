import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { CorePlan } from "../effects/core-plan"
import { decideCapture } from "../effects/decide-capture"
import { decideReversal } from "../effects/decide-reversal"
import { readCoreMoney } from "../effects/read-core-money"
import {
  type MatchPart,
  type MatchPartId,
  readMatchPart,
} from "../effects/read-match-part"

export const planCoreActionStepId = "plan-core-action"

/**
 * Decides, under the order's lock, what core has to do for a part of a match,
 * and writes it down before it is done.
 */
export const planCoreActionStep = createStep(
  planCoreActionStepId,
  async (id: MatchPartId, { container }) => {
    const part = await readMatchPart(container, id)
    const is_pending = !part.match.effects_at
    const plan = is_pending ? await decide(container, part) : null
    return new StepResponse({
      part,
      plan: { ...noPlan(part), ...plan, is_pending },
    })
  }
)

const noPlan = ({ item }: MatchPart): CorePlan => ({
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
  part: MatchPart
): Promise<Partial<CorePlan> | null> {
  if (part.match.state === "undone") {
    return await planReversal(container, part)
  }
  const proves =
    part.match.state === "confirmed" &&
    part.kind === "item" &&
    ["expected_transfer", "cod_due"].includes(part.item.kind)
  return proves ? await planCapture(container, part) : null
}

async function planCapture(container: MedusaContainer, part: MatchPart) {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const { order_id, currency_code } = part.item
  const action = await reconciliation.planAction({
    match_id: part.match.id,
    leg_id: part.leg_id,
    kind: "capture",
    order_id,
    amount_minor: part.allocated_minor,
    currency_code,
  })
  const money = await readCoreMoney(container, order_id)
  const decision = decideCapture(money, {
    id: action.id,
    wanted_minor: BigInt(action.amount_minor),
  })
  return { ...decision, action_id: action.id }
}

async function planReversal(container: MedusaContainer, part: MatchPart) {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const [capture] = await reconciliation.listCoreActions({
    leg_id: part.leg_id,
    kind: "capture",
  })
  if (!capture) {
    return null
  }
  const { order_id, amount_minor, currency_code } = capture
  const action = await reconciliation.planAction({
    match_id: part.match.id,
    leg_id: part.leg_id,
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
