import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { settleCarton } from "../parcel/settle-carton"

export const settleLeftCartonsStepId = "settle-left-cartons"

/** Ends promises of cartons that a crash or a voided parcel has left. */
export const settleLeftCartonsStep = createStep(
  settleLeftCartonsStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const ids = await packing.findUnsettledCartons()
    for (const id of ids) {
      await settleCarton(container, id, actor)
    }
    return new StepResponse(ids)
  }
)
