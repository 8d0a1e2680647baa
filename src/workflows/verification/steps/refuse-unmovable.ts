import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const refuseUnmovableStepId = "refuse-unmovable"

/** Parcels whose units have been taken from their shelf. */
const packed = ["packed", "labelling", "labelled", "label_unknown"]

/**
 * Units that are packed are at a place already.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export const refuseUnmovableStep = createStep(
  refuseUnmovableStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data: parcels } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "parcel",
        fields: ["code"],
        filters: { order_id, state: packed },
      })
    if (parcels.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${parcels.map(({ code }) => code).join(", ")} holds units of ` +
          `order ${order_id}: open it again before its units are moved.`
      )
    }
    return new StepResponse(true)
  }
)
