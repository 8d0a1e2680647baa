import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import { checkNumber } from "../../../modules/tracking/numbers/check-number"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { findCorrectedTracker } from "../corrections/find-corrected-tracker"
import { planCorrection } from "../corrections/plan-correction"

export type PlanNumberCorrectionInput = {
  tracker_id: string
  tracking_number: string
}

export const planNumberCorrectionStepId = "plan-number-correction"

/**
 * Looks, under the order's lock, what a correction must write.
 *
 * @returns the plan, null where the tracker has the number already, and a
 *   warning about a number that does not look like the courier's.
 */
export const planNumberCorrectionStep = createStep(
  planNumberCorrectionStepId,
  async (input: PlanNumberCorrectionInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const number = normalizeTrackingNumber(input.tracking_number)
    const tracker = await findCorrectedTracker(
      tracking,
      input.tracker_id,
      number
    )
    const { courier, tracking_number } = tracker
    const { valid, candidates } = checkNumber(
      { number, courier },
      await tracking.getNumberFormats()
    )
    const shipment = await container
      .resolve(Modules.FULFILLMENT)
      .retrieveFulfillment(tracker.fulfillment_id, { relations: ["labels"] })
    return new StepResponse({
      tracker_id: tracker.id,
      order_id: tracker.order_id,
      courier,
      from: tracking_number,
      to: number,
      warning: valid === false ? warn(number, courier, candidates) : null,
      plan:
        number === tracking_number
          ? null
          : planCorrection(shipment, tracking_number, number),
    })
  }
)

const warn = (number: string, courier: string, candidates: string[]) =>
  `${number} does not look like a number of ${courier}` +
  (candidates.length ? `, rather of ${candidates.join(" or ")}` : "") +
  `: compare it with the label.`
