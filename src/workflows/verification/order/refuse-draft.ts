import { MedusaError } from "@medusajs/framework/utils"
import type { OrderForReview } from "./order-for-review"

/**
 * A draft is reserved nothing, held for nothing and never released.
 *
 * @throws MedusaError NOT_ALLOWED for one.
 */
export function refuseDraft({
  id,
  status,
}: Pick<OrderForReview, "id" | "status">): void {
  if (status === "draft") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${id} is a draft: it is checked when it becomes an order ` +
        `(POST /admin/draft-orders/${id}/convert-to-order).`
    )
  }
}
