import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { WatchParcelsInput } from "../workflows/watch-parcels"

export const judgeAccountsStepId = "judge-accounts"

/**
 * Opens and closes the alerts of courier accounts, and of the words that
 * nobody has mapped.
 *
 * @returns ids of the alerts that were opened.
 */
export const judgeAccountsStep = createStep(
  judgeAccountsStepId,
  async (input: WatchParcelsInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const now = input.now ?? new Date().toISOString()
    const { timeZone } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .getOptions()
    const opened = await tracking.settleAlerts(
      [
        ...(await tracking.judgeAccounts(now)),
        await tracking.judgeWords(timeZone),
      ],
      now
    )
    return new StepResponse(opened.map(({ id }) => id))
  }
)
