import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

/** Longer than an order's lock lives, so that nobody still pays. */
const INTERRUPTED_AFTER_MS = 5 * 60_000

export const findInterruptedRefundsStepId = "find-interrupted-refunds"

/** @returns ids of granted refunds whose execution did not end. */
export const findInterruptedRefundsStep = createStep(
  findInterruptedRefundsStepId,
  async (_: undefined, { container }) => {
    const grants = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listGrantedRefunds(
        {
          state: "pending",
          executed_at: { $lt: new Date(Date.now() - INTERRUPTED_AFTER_MS) },
        },
        { select: ["id"], take: 100, order: { executed_at: "ASC" } }
      )
    return new StepResponse(grants.map(({ id }) => id))
  }
)
