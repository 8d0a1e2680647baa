import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "./order-for-review"

/**
 * An order as it is now, the same as Query gives it for `orderForReviewFields`,
 * with what its prices depend on (its variants' price sets, its customer's
 * groups) and the refunds granted for it.
 *
 * @throws MedusaError NOT_FOUND when there is none.
 */
export async function readOrderForReview(
  container: MedusaContainer,
  orderId: string
): Promise<OrderForReview> {
  const order = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .readCoreOrder(orderId)
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order ${orderId}. Look for its id among the shop's orders.`
    )
  }
  return order as OrderForReview
}
