import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"

export const removeOldSharesStepId = "remove-old-shares"

/**
 * Removes uploads that died and those older than the kept generations. One
 * that cannot be removed is tried again with the next call.
 *
 * @returns how many were removed.
 */
export const removeOldSharesStep = createStep(
  removeOldSharesStepId,
  async (_nothing: undefined, { container }) => {
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    if ((await analytics.getOptions()).share === "off") {
      return new StepResponse(0)
    }
    const files = container.resolve(Modules.FILE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const removals = await analytics.shareRemovals()
    let removed = 0
    for (const fileId of await removals.markRemovable()) {
      try {
        await files.deleteFiles([fileId])
        await removals.forget(fileId)
        removed++
      } catch (error) {
        const { message } = error as Error
        logger.warn(`The warehouse file ${fileId} was not removed: ${message}`)
      }
    }
    return new StepResponse(removed)
  }
)
