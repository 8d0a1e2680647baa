import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "../order/order-for-review"
import { salesLocations } from "./sales-locations"

/**
 * Stock locations of an order's sales channel by rank; the one that a rule
 * prefers for this order (`verification_order.preferred_location_id`) is the
 * first, if the channel has it.
 */
export async function rankLocations(
  container: MedusaContainer,
  { id, sales_channel_id }: Pick<OrderForReview, "id" | "sales_channel_id">
): Promise<string[]> {
  const locations = await salesLocations(container, sales_channel_id)
  const [review] = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .listOrderReviews({ order_id: id }, { select: ["preferred_location_id"] })
  const preferred = review?.preferred_location_id
  return preferred && locations.includes(preferred)
    ? [preferred, ...locations.filter((location) => location !== preferred)]
    : locations
}
