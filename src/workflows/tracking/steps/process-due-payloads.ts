import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { runEach } from "../../run-each"
import { followLeftWords } from "../words/follow-left-words"
import { applyTrackerStateWorkflow } from "../workflows/apply-tracker-state"
import { ingestPayloadWorkflow } from "../workflows/ingest-payload"

export const processDuePayloadsStepId = "process-due-payloads"

/**
 * Takes in what was left lying: each payload, parcel and word by itself, so
 * that one that fails does not keep the others.
 *
 * @returns how many payloads were taken up, and how many of them failed.
 */
export const processDuePayloadsStep = createStep(
  processDuePayloadsStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const due = await tracking.findDuePayloads()
    let failed = 0
    for (const payload_id of due) {
      const { errors } = await ingestPayloadWorkflow(container).run({
        input: { payload_id },
        throwOnError: false,
      })
      if (errors.length) {
        failed++
        const error = `It could not be taken in: ${errors[0].error.message}`
        await tracking.updateTrackingPayloads({ id: payload_id, error })
        logger.error(`Tracking payload ${payload_id}: ${error}`)
      }
    }
    const left = await tracking.findUnappliedTrackers()
    const applied = await runEach(
      applyTrackerStateWorkflow(container),
      left.map((id) => ({
        subject: `Tracker ${id}`,
        input: { tracker_ids: [id] },
      }))
    )
    const words = await followLeftWords(container)
    for (const failure of [...applied.failures, ...words]) {
      logger.error(failure)
    }
    return new StepResponse({ taken: due.length, failed })
  }
)
