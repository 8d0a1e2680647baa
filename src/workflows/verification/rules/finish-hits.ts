import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import { stateOfHit } from "../../../modules/verification/rules/hits/state-of-hit"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { finishHit } from "./finish-hit"

export type FinishedHit = Pick<NamedHit, "id" | "actions" | "state">

/**
 * Does what hits of an order still have to do outside of the database, and
 * notes how far they came; a job tries again what failed.
 */
export async function finishHits(
  container: MedusaContainer,
  hits: NamedHit[]
): Promise<FinishedHit[]> {
  if (!hits.length) {
    return []
  }
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [{ order_id: id }] = hits
  const [review] = await verification.listOrderReviews(
    { order_id: id },
    { select: ["display_id"] }
  )
  const order = { id, display_id: review?.display_id ?? null }
  const finished: FinishedHit[] = []
  for (const hit of hits) {
    const actions = await finishHit(container, hit, order)
    finished.push({ id: hit.id, actions, state: stateOfHit(actions) })
  }
  await verification.saveRuleHits(finished)
  return finished
}
