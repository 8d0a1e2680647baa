import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export type StartNextBoxInput = {
  parcel_id: string
  station: string
  actor: string
}

export const startNextBoxStepId = "start-next-box"

/**
 * Puts what was not scanned into another box. Has no compensation: it is one
 * transaction, and what lies in which box is as the packer says.
 */
export const startNextBoxStep = createStep(
  startNextBoxStepId,
  async (input: StartNextBoxInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { order_id } = await packing.retrieveParcel(input.parcel_id)
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["id", "display_id"],
        filters: { id: order_id },
      })
    const id = await packing.startNextBox({
      ...input,
      display_id: Number(data[0].display_id),
    })
    return new StepResponse(await readPackedParcel(container, id))
  }
)
