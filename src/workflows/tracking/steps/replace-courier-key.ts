import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type ReplaceCourierKeyInput = { account_id: string; api_key: string }

export const replaceCourierKeyStepId = "replace-courier-key"

/**
 * Replaces an account's API key. It has no compensation: it is the only step,
 * and the key before is one that the provider refuses.
 */
export const replaceCourierKeyStep = createStep(
  replaceCourierKeyStepId,
  async ({ account_id, api_key }: ReplaceCourierKeyInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    if (!(await tracking.replaceKey(account_id, api_key))) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no courier account with id ${account_id}.`
      )
    }
    return new StepResponse({ id: account_id })
  }
)
