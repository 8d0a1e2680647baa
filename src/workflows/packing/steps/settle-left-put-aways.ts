import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { settlePutAway } from "../put-away/settle-put-away"

export const settleLeftPutAwaysStepId = "settle-left-put-aways"

/** Frees what was confirmed as put away when the process was cut off. */
export const settleLeftPutAwaysStep = createStep(
  settleLeftPutAwaysStepId,
  async (_, { container }) => {
    const left = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .listPackingPutAways(
        { state: "done", reservation_id: { $ne: null } },
        { select: ["id"] }
      )
    for (const { id } of left) {
      await settlePutAway(container, id)
    }
    return new StepResponse(left.length)
  }
)
