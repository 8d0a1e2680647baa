import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { ChooseCartonInput } from "../../../modules/packing/storage/choose-carton"

export const chooseCartonStepId = "choose-carton"

/** Has no compensation: it is one statement, and the last of its workflow. */
export const chooseCartonStep = createStep(
  chooseCartonStepId,
  async (input: ChooseCartonInput, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .chooseCarton(input)
    return new StepResponse(input.parcel_id)
  }
)
