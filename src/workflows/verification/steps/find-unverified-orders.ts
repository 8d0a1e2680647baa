import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/** Orders that wait and are checked again in one sweep. */
const mostWaiting = 200

export const findUnverifiedOrdersStepId = "find-unverified-orders"

/**
 * Orders that nobody checked since they changed, released ones with a hold
 * that no review has counted, those with a hold whose time has come, then those
 * that wait.
 */
export const findUnverifiedOrdersStep = createStep(
  findUnverifiedOrdersStepId,
  async (_: undefined, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { lookBackDays } = await verification.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const stale = await verification.listStaleOrders(since)
    const due = await verification.listOrderHolds(
      { hold_until: { $lte: new Date() }, released_at: null },
      { select: ["order_id"], take: mostWaiting, order: { hold_until: "ASC" } }
    )
    const waiting = await verification.listOrderReviews(
      { stage: ["received", "verifying", "held", "ready"] },
      {
        select: ["order_id"],
        take: mostWaiting,
        order: { updated_at: "ASC", id: "ASC" },
      }
    )
    return new StepResponse([
      ...new Set([
        ...stale,
        ...(await verification.listUncountedHolds()),
        ...due.map(({ order_id }) => order_id),
        ...waiting.map(({ order_id }) => order_id),
      ]),
    ])
  }
)
