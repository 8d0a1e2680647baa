import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FinishedRecord } from "../../../../modules/verification/intake/storage/finish-record"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const finishIntakeRecordStepId = "finish-intake-record"

/** Puts the order on its record: from here on nobody makes it again. */
export const finishIntakeRecordStep = createStep(
  finishIntakeRecordStepId,
  async (record: FinishedRecord, { container }) => {
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .finishIntakeRecord(record)
    return new StepResponse(record, record)
  },
  async (record, { container }) => {
    if (record) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .reopenIntakeRecord(record)
    }
  }
)
