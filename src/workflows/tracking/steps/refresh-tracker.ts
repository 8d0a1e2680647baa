import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { nextQuestion } from "../corrections/next-question"

export type RefreshTrackerInput = { tracker_id: string }

export const refreshTrackerStepId = "refresh-tracker"

/**
 * Makes a parcel due. Nothing to compensate: it is asked about once more.
 *
 * @returns when it is asked about, and what it waits for.
 */
export const refreshTrackerStep = createStep(
  refreshTrackerStepId,
  async ({ tracker_id }: RefreshTrackerInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { account_id, closed_at, courier, tracking_number } =
      await tracking.retrieveTracker(tracker_id)
    if (closed_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Tracker ${tracker_id} is closed: ${courier} has given the number ` +
          `${tracking_number} to another parcel.`
      )
    }
    if (!account_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Nobody can be asked about ${tracking_number}: no courier account ` +
          `with a key is for ${courier}. Connect one, or add what you know.`
      )
    }
    const account = await tracking.retrieveCourierAccount(account_id)
    await tracking.makeDue(tracker_id, null)
    return new StepResponse({
      id: tracker_id,
      account: account.name,
      ...nextQuestion(account, new Date()),
    })
  }
)
