import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const findMissingTrackersStepId = "find-missing-trackers"

/**
 * Fulfilments of the last days that were shipped, or whose parcel was handed
 * over, and that have no tracker; 200 at most, latest first.
 */
export const findMissingTrackersStep = createStep(
  findMissingTrackersStepId,
  async (_nothing: undefined, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { lookBackDays } = await tracking.getOptions()
    const since = new Date(Date.now() - lookBackDays * 24 * 60 * 60 * 1000)
    const { data: shipped } = await query.graph({
      entity: "fulfillment",
      fields: ["id"],
      filters: { shipped_at: { $gte: since }, canceled_at: null },
      pagination: { order: { shipped_at: "DESC" } },
    })
    const { data: handedOver } = await query.graph({
      entity: "parcel",
      fields: ["fulfillment_id"],
      filters: { state: "handed_over", handed_over_at: { $gte: since } },
      pagination: { order: { handed_over_at: "DESC" } },
    })
    const ids = new Set([
      ...shipped.map(({ id }) => id),
      ...handedOver.flatMap(({ fulfillment_id }) => fulfillment_id ?? []),
    ])
    const tracked = await tracking.listTrackers(
      { fulfillment_id: [...ids] },
      { select: ["fulfillment_id"] }
    )
    for (const { fulfillment_id } of tracked) {
      ids.delete(fulfillment_id)
    }
    return new StepResponse([...ids].slice(0, 200))
  }
)
