import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type CloseTrackingAlertInput = {
  id: string
  reason: string
  /** User who closes it. */
  actor: string
}

export const closeTrackingAlertStepId = "close-tracking-alert"

/**
 * Closes an open alert.
 *
 * @throws MedusaError NOT_FOUND when there is none with the id; NOT_ALLOWED
 *   when it is closed.
 */
export const closeTrackingAlertStep = createStep(
  closeTrackingAlertStepId,
  async ({ id, reason, actor }: CloseTrackingAlertInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const [alert] = await tracking.listTrackingAlerts({ id })
    if (!alert) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no tracking alert with id ${id}.`
      )
    }
    const closing = { id, closed_by: actor, closed_why: reason }
    if (!(await tracking.closeAlert(closing))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The tracking alert ${id} is closed already.`
      )
    }
    const { kind, order_id, tracker_id } = alert
    return new StepResponse({ id, kind, order_id, tracker_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TrackingModuleService>(TRACKING_MODULE)
        .updateTrackingAlerts({
          id,
          closed_at: null,
          closed_by: null,
          closed_why: null,
        })
    }
  }
)
