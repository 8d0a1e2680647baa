import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/**
 * The review takes units back that core moved while nobody looked: not those
 * that are moved on purpose after a change that it has not seen.
 */
export async function noteLocation(
  container: MedusaContainer,
  { order_id, to }: { order_id: string; to: string }
) {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [review] = await verification.listOrderReviews({ order_id })
  if (review && !review.location_ids.includes(to)) {
    await verification.updateOrderReviews({
      id: review.id,
      location_ids: [...review.location_ids, to],
    })
  }
}
