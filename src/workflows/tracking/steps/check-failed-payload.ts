import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type RetakePayloadInput = { account_id: string; payload_id: string }

export const checkFailedPayloadStepId = "check-failed-payload"

/**
 * @throws MedusaError NOT_FOUND when the account was sent no such payload,
 *   NOT_ALLOWED when it was taken in already or still waits.
 */
export const checkFailedPayloadStep = createStep(
  checkFailedPayloadStepId,
  async ({ account_id, payload_id }: RetakePayloadInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const [payload] = await tracking.listTrackingPayloads(
      { id: payload_id, account_id },
      { select: ["id", "error"], take: 1 }
    )
    if (!payload) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Courier account ${account_id} has no payload ${payload_id}.`
      )
    }
    if (payload.error === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Payload ${payload_id} has no error: it was taken in, or will be.`
      )
    }
    return new StepResponse({ payload_id })
  }
)
