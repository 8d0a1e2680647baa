import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export const closePickBatchStepId = "close-pick-batch"

/** Ends a batch; what is left of it may go into another one. */
export const closePickBatchStep = createStep(
  closePickBatchStepId,
  async ({ batch_id }: { batch_id: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    await packing.closePickBatch({ batch_id })
    return new StepResponse(await packing.retrievePackingPickBatch(batch_id))
  }
)
