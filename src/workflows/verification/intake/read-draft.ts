import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderForReview } from "../order/order-for-review"
import { orderForReviewFields } from "../order/order-for-review"

/** A draft order, with all by which it can be reached. */
export type Draft = OrderForReview & {
  customer: { email: string | null; phone: string | null } | null
  billing_address: { phone: string | null } | null
}

/** @returns null for what is no draft, or no order at all. */
export async function readDraft(
  container: MedusaContainer,
  id: string
): Promise<Draft | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        ...orderForReviewFields,
        "customer.email",
        "customer.phone",
        "billing_address.phone",
      ],
      filters: { id, is_draft_order: true },
    })
  return (data[0] as unknown as Draft | undefined) ?? null
}
