import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { markOrder } from "../../../modules/verification/rules/hits/mark-order"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { HitAction } from "../../../types/rule-hit"
import { listKnownLocations } from "./list-known-locations"
import { type NoticedOrder, sendRuleNotice } from "./send-rule-notice"

/**
 * Does what a hit has not done yet; an action that is done stays so.
 *
 * @returns its actions as they stand then: one that fails says why, and leaves
 *   the others.
 */
export async function finishHit(
  container: MedusaContainer,
  hit: NamedHit,
  order: NoticedOrder
): Promise<HitAction[]> {
  const actions: HitAction[] = []
  for (const [at, action] of hit.actions.entries()) {
    actions.push(
      action.state === "done"
        ? action
        : await attempt(action, () => perform(container, hit, order, at))
    )
  }
  return actions
}

async function attempt(
  action: HitAction,
  run: () => Promise<void>
): Promise<HitAction> {
  try {
    await run()
    return { ...action, state: "done", error: null }
  } catch (error) {
    return { ...action, state: "failed", error: (error as Error).message }
  }
}

async function perform(
  container: MedusaContainer,
  hit: NamedHit,
  order: NoticedOrder,
  at: number
): Promise<void> {
  const action = hit.actions[at]
  if (action.action === "notify") {
    await sendRuleNotice(container, hit, order, { value: action.value, at })
  } else if (action.action === "prefer_location") {
    await preferLocation(container, hit.order_id, action)
  }
}

/** Where the location was not there yet when the rule was true. */
async function preferLocation(
  container: MedusaContainer,
  order_id: string,
  action: HitAction & { action: "prefer_location" | string; value?: unknown }
) {
  const known = await listKnownLocations(container, [action])
  if (!known.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no stock location ${action.value}: change the rule, or make ` +
        "it again."
    )
  }
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [review] = await verification.listOrderReviews({ order_id })
  if (review) {
    await verification.updateOrderReviews({
      id: review.id,
      preferred_location_id: markOrder(review, [action]).preferred_location_id,
    })
  }
}
