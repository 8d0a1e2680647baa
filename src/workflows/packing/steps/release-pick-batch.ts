import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PickBatchRelease } from "../../../modules/packing/storage/release-pick-batch"
import { loadBatchTasks } from "../picking/load-batch-tasks"

export const releasePickBatchStepId = "release-pick-batch"

/** Gives a draft to its picker; nothing that is walked is taken back. */
export const releasePickBatchStep = createStep(
  releasePickBatchStepId,
  async (input: PickBatchRelease, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .releasePickBatch(input)
    return new StepResponse(await loadBatchTasks(container, input.batch_id))
  }
)
