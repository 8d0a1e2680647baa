import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"

export type CorrectParcelsInput = {
  fulfillment_id: string
  /** Normalized. */
  from: string
  to: string
}

export const correctParcelsStepId = "correct-parcels"

/** Gives the boxes that travel on a label the label's right number. */
export const correctParcelsStep = createStep(
  correctParcelsStepId,
  async ({ fulfillment_id, from, to }: CorrectParcelsInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const parcels = await packing.listParcels(
      { fulfillment_id },
      { select: ["id", "tracking_number", "tracking_url"] }
    )
    const wrong = parcels.filter(
      ({ tracking_number }) =>
        normalizeTrackingNumber(tracking_number ?? "") === from
    )
    await packing.updateParcels(
      wrong.map(({ id, tracking_number, tracking_url }) => ({
        id,
        tracking_number: to,
        tracking_url:
          tracking_url?.replaceAll(tracking_number ?? from, to) ?? null,
      }))
    )
    return new StepResponse(
      wrong.map(({ id }) => id),
      wrong.map(({ id, tracking_number, tracking_url }) => ({
        id,
        tracking_number,
        tracking_url,
      }))
    )
  },
  async (before, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .updateParcels(before ?? [])
  }
)
