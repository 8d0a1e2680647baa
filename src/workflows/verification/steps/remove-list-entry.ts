import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export const removeListEntryStepId = "remove-list-entry"

/** @throws MedusaError NOT_FOUND when there is no such entry. */
export const removeListEntryStep = createStep(
  removeListEntryStepId,
  async ({ id }: { id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    await verification.retrieveListEntry(id)
    await verification.softDeleteListEntries(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .restoreListEntries(id)
    }
  }
)
