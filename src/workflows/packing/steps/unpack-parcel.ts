import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { UnpackParcelInput } from "../../../modules/packing/storage/unpack-parcel"

export const unpackParcelStepId = "unpack-parcel"

/** Has no compensation: it is the last that can fail. */
export const unpackParcelStep = createStep(
  unpackParcelStepId,
  async (input: UnpackParcelInput, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .unpackParcel(input)
    return new StepResponse(input.parcel_id)
  }
)
