import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import { uploadGeneration } from "../share/upload-generation"

export const shareGenerationStepId = "share-generation"

/**
 * Uploads the newest generation, unless it is shared or being shared. Why it
 * cannot be is written once and logged once; the next call tries again. Has
 * no compensation: what is shared can be read.
 *
 * @returns the generation's name when it was uploaded, or null.
 */
export const shareGenerationStep = createStep(
  shareGenerationStepId,
  async (_nothing: undefined, { container }) => {
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const found =
      (await analytics.getOptions()).share === "off"
        ? ({ state: "settled" } as const)
        : await analytics.findShareable()
    if (found.state === "settled") {
      return new StepResponse(null)
    }
    const records = await analytics.shareRecords()
    const explain = async (reason: string) => {
      if (await records.noteError(found.run_id, reason)) {
        const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
        logger.warn(`Export ${found.run_id}: ${reason}`)
      }
    }
    if (found.state === "missing") {
      await explain(found.reason)
      return new StepResponse(null)
    }
    const { generation } = found
    try {
      const files = container.resolve(Modules.FILE)
      const isShared = await uploadGeneration(files, records, found)
      return new StepResponse(isShared ? generation : null)
    } catch (error) {
      const { message } = error as Error
      await explain(
        `${generation} is not shared, the upload is tried again: ${message}`
      )
      return new StepResponse(null)
    }
  }
)
