import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type SetEventSecretInput = { id: string; secret: string }

export const setEventSecretStepId = "set-event-secret"

export const setEventSecretStep = createStep(
  setEventSecretStepId,
  async (input: SetEventSecretInput, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .setEventSecret(input)
    return new StepResponse(input.id)
  }
)
