import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { NewPickBatch } from "../../../modules/packing/storage/create-pick-batch"

export const createPickBatchStepId = "create-pick-batch"

/** Takes the tasks into a draft; all or none. */
export const createPickBatchStep = createStep(
  createPickBatchStepId,
  async (input: NewPickBatch, { container }) => {
    const id = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .createPickBatch(input)
    return new StepResponse({ id }, id)
  },
  async (batch_id, { container }) => {
    if (batch_id) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .closePickBatch({ batch_id })
    }
  }
)
