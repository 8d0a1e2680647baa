import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { planHits } from "../../../modules/verification/rules/hits/plan-hits"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { isOver } from "../order/is-over"
import type { OrderForReview } from "../order/order-for-review"
import { toPlacedAt } from "../order/to-placed-at"
import { gatherRuleFacts } from "../rules/gather-rule-facts"
import { listKnownLocations } from "../rules/list-known-locations"
import { toOrderRow } from "../rules/to-order-row"

export const applyRulesStepId = "apply-rules"

/**
 * Judges the rules that an order may still meet and does what they say, as
 * far as the database alone can do it. An order whose goods have left, or that
 * is over, is judged no more.
 */
export const applyRulesStep = createStep(
  applyRulesStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    const none = () => new StepResponse({ hits: [] as NamedHit[] }, null)
    if (isOver(order) || hasLeft(order)) {
      return none()
    }
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const rules = await verification.listDueRules({
      order_id: order.id,
      placed_at: toPlacedAt(order),
    })
    if (!rules.length) {
      return none()
    }
    const hits = planHits(rules, await gatherRuleFacts(container, order, rules))
    if (!hits.length) {
      return none()
    }
    const known = await listKnownLocations(
      container,
      hits.flatMap(({ actions }) => actions)
    )
    const applied = await verification.applyRuleHits({
      order: toOrderRow(order),
      hits,
      known_locations: known,
      now: new Date().toISOString(),
    })
    return applied ? new StepResponse({ hits: applied.hits }, applied) : none()
  },
  async (applied, { container }) => {
    if (applied) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoRuleHits(applied)
    }
  }
)

const hasLeft = ({ items }: OrderForReview) =>
  items.some(({ detail }) => Number(detail.shipped_quantity) > 0)
