import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { markDeliveredWorkflow } from "../workflows/mark-delivered"

export const markEachDeliveryStepId = "mark-each-delivery"

/**
 * Tells core of each delivery that it does not know, one by one.
 *
 * @returns how many core was asked about.
 */
export const markEachDeliveryStep = createStep(
  markEachDeliveryStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const deliveries = await tracking.findUnmarkedDeliveries()
    for (const delivery of deliveries) {
      const { errors } = await markDeliveredWorkflow(container).run({
        input: delivery,
        throwOnError: false,
      })
      if (errors.length) {
        logger.error(
          `Core could not be told that fulfilment ${delivery.fulfillment_id} ` +
            `was delivered and is told again in five minutes: ` +
            errors[0].error.message
        )
      }
    }
    return new StepResponse(deliveries.length)
  }
)
