import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { WATCHED_AT_ONCE } from "../alerts/watched-at-once"
import { judgeParcelsWorkflow } from "../workflows/judge-parcels"
import type { WatchParcelsInput } from "../workflows/watch-parcels"

export const judgeEachPageStepId = "judge-each-page"

/**
 * Judges all parcels on their way, page by page.
 *
 * @returns how many alerts were opened.
 */
export const judgeEachPageStep = createStep(
  judgeEachPageStepId,
  async ({ now }: WatchParcelsInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    let opened = 0
    let page = await tracking.listWatchedIds("", WATCHED_AT_ONCE)
    while (page.length) {
      const { result } = await judgeParcelsWorkflow(container).run({
        input: { tracker_ids: page, now },
      })
      opened += result.length
      page = await tracking.listWatchedIds(
        page[page.length - 1],
        WATCHED_AT_ONCE
      )
    }
    return new StepResponse(opened)
  }
)
