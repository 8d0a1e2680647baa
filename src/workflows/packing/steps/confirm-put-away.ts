import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { ConfirmPutAwayInput } from "../../../modules/packing/storage/confirm-put-away"

export const confirmPutAwayStepId = "confirm-put-away-once"

/**
 * Writes that units are back on their shelf, or broken.
 *
 * @throws MedusaError CONFLICT when somebody has confirmed it.
 */
export const confirmPutAwayStep = createStep(
  confirmPutAwayStepId,
  async (input: ConfirmPutAwayInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const isNew = await packing.confirmPutAway(input)
    const found = await packing.retrievePackingPutAway(input.put_away_id)
    if (!isNew) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `${found.quantity} × ${found.title} of parcel ${found.parcel_code} ` +
          `were put away already, as ${found.condition}, by ` +
          `${found.confirmed_by}.`
      )
    }
    return new StepResponse(found, found.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .updatePackingPutAways({
          id,
          state: "open",
          condition: null,
          note: null,
          confirmed_by: null,
          confirmed_at: null,
        })
    }
  }
)
