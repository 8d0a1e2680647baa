import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/** Orders that one run takes. */
const most = 200

export const findUnpaidOrdersStepId = "find-unpaid-orders"

/** Orders whose time to pay has ended, and those at half of it. */
export const findUnpaidOrdersStep = createStep(
  findUnpaidOrdersStepId,
  async (_: undefined, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const now = new Date()
    const due = await verification.listOrderReviews(
      { expires_at: { $lte: now } },
      { select: ["order_id"], take: most, order: { expires_at: "ASC" } }
    )
    const waiting = await verification.listOrderReviews(
      { expires_at: { $gt: now }, reminded_at: null },
      {
        select: ["order_id", "verified_at", "expires_at"],
        take: most,
        order: { expires_at: "ASC" },
      }
    )
    return new StepResponse({
      expired: due.map(({ order_id }) => order_id),
      half_over: waiting
        .filter(({ verified_at, expires_at }) =>
          isHalfOver(Number(verified_at), Number(expires_at), now.getTime())
        )
        .map(({ order_id }) => order_id),
    })
  }
)

const isHalfOver = (from: number, to: number, now: number) =>
  now - from >= (to - from) / 2
