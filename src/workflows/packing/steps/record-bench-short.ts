import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { NewBenchShort } from "../../../modules/packing/storage/record-bench-short"

export const recordBenchShortStepId = "record-bench-short"

/**
 * Writes down what a bench lacks. It has no compensation: the sweeper settles
 * what was written and not finished.
 */
export const recordBenchShortStep = createStep(
  recordBenchShortStepId,
  async (input: NewBenchShort, { container }) =>
    new StepResponse(
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .recordBenchShort(input)
    )
)
