import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import type { FileShare } from "../../../modules/analytics/share/file-share"

export const fetchGenerationStepId = "fetch-generation"

/** Has no compensation: a newer generation is no harm. */
export const fetchGenerationStep = createStep(
  fetchGenerationStepId,
  async (share: FileShare, { container }) => {
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const files = container.resolve(Modules.FILE)
    return new StepResponse(
      await analytics.receiveShare(share, () =>
        files.getDownloadStream(share.file_id)
      )
    )
  }
)
