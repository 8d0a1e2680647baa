import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { planHits } from "../../../modules/verification/rules/hits/plan-hits"
import type { AppliedHits } from "../../../modules/verification/rules/storage/apply-hits"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { isOver } from "../order/is-over"
import type { OrderForReview } from "../order/order-for-review"
import { toPlacedAt } from "../order/to-placed-at"
import { gatherRuleFacts } from "./gather-rule-facts"
import { listKnownLocations } from "./list-known-locations"
import { toOrderRow } from "./to-order-row"

/**
 * Judges the rules that an order may still meet and does what they say, as
 * far as the database alone can do it. An order whose goods have left, or that
 * is over, is judged no more.
 *
 * @returns null when no rule is true of it for the first time.
 */
export async function applyRules(
  container: MedusaContainer,
  order: OrderForReview
): Promise<AppliedHits | null> {
  if (isOver(order) || hasLeft(order)) {
    return null
  }
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const rules = await verification.listDueRules({
    order_id: order.id,
    placed_at: toPlacedAt(order),
  })
  if (!rules.length) {
    return null
  }
  const hits = planHits(rules, await gatherRuleFacts(container, order, rules))
  if (!hits.length) {
    return null
  }
  const known = await listKnownLocations(
    container,
    hits.flatMap(({ actions }) => actions)
  )
  return await verification.applyRuleHits({
    order: toOrderRow(order),
    hits,
    known_locations: known,
    now: new Date().toISOString(),
  })
}

const hasLeft = ({ items }: OrderForReview) =>
  items.some(({ detail }) => Number(detail.shipped_quantity) > 0)
