import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StockDifference } from "../../../types/label-attempt"
import type { LabelDecisionInput } from "../label/label-decision-input"
import { readConsignment } from "../parcel/read-consignment"

export type EndLabelDecisionInput = LabelDecisionInput & {
  attempt_id: string
  fulfillment_id: string
  difference: StockDifference[]
}

/** What core's own admin writes where a label has no address. */
const noUrl = "#"

export const endLabelDecisionStepId = "end-label-decision"

/**
 * Ends an unknown attempt by a person's word. It is the last that can fail,
 * so it has no compensation.
 */
export const endLabelDecisionStep = createStep(
  endLabelDecisionStepId,
  async (input: EndLabelDecisionInput, { container }) => {
    const { tracking_number, tracking_url, label_url } = input
    const isAdopted = input.decision === "adopt"
    if (isAdopted && tracking_number) {
      await container
        .resolve(Modules.FULFILLMENT)
        .updateFulfillment(input.fulfillment_id, {
          labels: [
            {
              tracking_number,
              tracking_url: tracking_url ?? noUrl,
              label_url: label_url ?? noUrl,
            },
          ],
        })
    }
    const isEnded = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .endLabelAttempt(
        input,
        isAdopted
          ? {
              state: "labelled",
              fulfillment_id: input.fulfillment_id,
              tracking_number,
              tracking_url,
              label_url,
            }
          : {
              state: "label_failed",
              error: `No label was bought, ${input.actor} says: ${input.reason}`,
            }
      )
    const parcel = await readConsignment(container, input.parcel_id)
    if (!isEnded) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Somebody else decided about parcel ${parcel.code}'s label: it is ` +
          `${parcel.state} now.`
      )
    }
    return new StepResponse(parcel)
  }
)
