import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type {
  CoreLabel,
  NumberCorrectionPlan,
} from "../corrections/number-correction"

export const writeLabelsStepId = "write-labels"

/** Writes all labels of a fulfilment to core, one of them corrected. */
export const writeLabelsStep = createStep(
  writeLabelsStepId,
  async (plan: NumberCorrectionPlan, { container }) => {
    await write(container, plan.fulfillment_id, plan.labels)
    return new StepResponse(plan, plan)
  },
  async (plan, { container }) => {
    if (plan) {
      await write(container, plan.fulfillment_id, plan.before)
    }
  }
)

/** Core deletes the labels that it is not sent. */
async function write(
  container: MedusaContainer,
  fulfillmentId: string,
  labels: CoreLabel[]
): Promise<void> {
  if (labels.length) {
    await container
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(fulfillmentId, {
        labels: labels.map(
          ({ id, tracking_number, tracking_url, label_url }) => ({
            id,
            tracking_number,
            tracking_url,
            label_url,
          })
        ),
      })
  }
}
