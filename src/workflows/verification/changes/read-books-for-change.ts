import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ChangeFacts } from "./change-facts"

/** What our own books say of an order: its review, and refunds it is to get. */
export async function readBooksForChange(
  container: MedusaContainer,
  order_id: string
): Promise<Pick<ChangeFacts, "review" | "grants" | "money">> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [[review], grants, { money }] = await Promise.all([
    verification.listOrderReviews({ order_id }),
    verification.listGrantedRefunds({ order_id }),
    verification.getOptions(),
  ])
  const promise = {
    ship_at: iso(review?.promised_ship_at),
    deliver_at: iso(review?.promised_deliver_at),
  }
  return {
    review: review?.verified_at ? { stage: review.stage, promise } : null,
    grants: grants.map((one) => ({
      id: one.id,
      state: one.state,
      amount_minor: one.amount_minor,
      currency_code: one.currency_code,
      lowers_due: one.lowers_due,
      idempotency_key: one.idempotency_key,
    })),
    money,
  }
}

const iso = (time: Date | string | null | undefined) =>
  time ? new Date(time).toISOString() : null
