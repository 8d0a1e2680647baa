import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toTrackerMessages } from "../effects/to-tracker-messages"
import type { TrackerEffects } from "../effects/tracker-effects"

export const tellTrackerEventsStepId = "tell-tracker-events"

/**
 * Tells listeners what happened to parcels, at once and not with the end of
 * the workflow around it: a failure there would take the events back, after
 * the states were noted as applied.
 */
export const tellTrackerEventsStep = createStep(
  tellTrackerEventsStepId,
  async (effects: TrackerEffects, { container }) => {
    const messages = toTrackerMessages(effects)
    if (messages.length) {
      await container.resolve(Modules.EVENT_BUS).emit(messages)
    }
    return new StepResponse(messages.length)
  }
)
