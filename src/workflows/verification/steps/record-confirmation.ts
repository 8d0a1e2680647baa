import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export type RecordConfirmationInput = {
  order_id: string
  kind: "cod" | "address" | "customer"
  means: "phone" | "chat" | "link"
  outcome: "confirmed" | "refused" | "no_answer"
  note?: string | null
  actor: string
}

export const recordConfirmationStepId = "record-confirmation"

/** Writes down what a customer answered. */
export const recordConfirmationStep = createStep(
  recordConfirmationStepId,
  async (input: RecordConfirmationInput, { container }) => {
    const confirmation = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .createConfirmations({ ...input, confirmed_at: new Date() })
    return new StepResponse(confirmation, confirmation.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .deleteConfirmations(id)
    }
  }
)
