import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountChanges } from "../../../modules/tracking/accounts/account-changes"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type ChangeCourierAccountInput = {
  account_id: string
  changes: AccountChanges
}

export const changeCourierAccountStepId = "change-courier-account"

/** Changes an account. It has no compensation: it is the only step. */
export const changeCourierAccountStep = createStep(
  changeCourierAccountStepId,
  async ({ account_id, changes }: ChangeCourierAccountInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    await tracking.retrieveCourierAccount(account_id)
    await tracking.changeAccount(account_id, changes)
    return new StepResponse({ id: account_id })
  }
)
