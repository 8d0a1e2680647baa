import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type RotateCourierSecretInput = { account_id: string; secret: string }

export const rotateCourierSecretStepId = "rotate-courier-secret"

/**
 * Replaces an account's secret. It has no compensation: the provider may sign
 * with the new one already, and the old one is good for a day.
 */
export const rotateCourierSecretStep = createStep(
  rotateCourierSecretStepId,
  async ({ account_id, secret }: RotateCourierSecretInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    if (!(await tracking.rotateSecret(account_id, secret))) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no courier account with id ${account_id}.`
      )
    }
    return new StepResponse({ id: account_id })
  }
)
