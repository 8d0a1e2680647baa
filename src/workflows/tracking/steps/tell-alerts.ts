import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { toAlertEvents } from "../alerts/to-alert-events"

export const tellAlertsStepId = "tell-alerts"

/**
 * Tells listeners of opened alerts, then notes that they know. Killed in
 * between it tells once more, never less. The event goes at once and not with
 * the workflow's end, which the note would not wait for.
 */
export const tellAlertsStep = createStep(
  tellAlertsStepId,
  async ({ ids }: { ids: string[] | null }, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const untold = ids?.length === 0 ? [] : await tracking.findUntoldAlerts(ids)
    if (untold.length) {
      const events = toAlertEvents(untold)
      if (events.length) {
        await container.resolve(Modules.EVENT_BUS).emit(events)
      }
      await tracking.markAlertsTold(untold.map(({ id }) => id))
    }
    return new StepResponse(untold.length)
  }
)
