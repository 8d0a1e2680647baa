import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { TimelineEntry } from "../../../types/timeline"
import type { ReviewedOrder } from "../order/reviewed-order"
import { finishHits } from "../rules/finish-hits"
import { toRuleEntries } from "../timeline/to-rule-entries"

export type RecordReviewInput = {
  entries: TimelineEntry[]
  events: ReviewedOrder["events"]
  hits: NamedHit[]
}

export const recordReviewStepId = "record-review"

/**
 * Writes what a review did into the order's timeline and tells it, then sends
 * what rules tell people. What is written and sent cannot be taken back, so it
 * has no compensation: make it the last step. Events wait for the workflow's
 * end, and go with it when it fails. One step, because every order passes here.
 */
export const recordReviewStep = createStep(
  recordReviewStepId,
  async (
    { entries, events, hits }: RecordReviewInput,
    { container, eventGroupId }
  ) => {
    await container
      .resolve<TimelineModuleService>(TIMELINE_MODULE)
      .record([...entries, ...toRuleEntries(hits)])
    if (events.length) {
      const metadata = { eventGroupId }
      await container
        .resolve(Modules.EVENT_BUS)
        .emit(events.map((event) => ({ ...event, metadata })))
    }
    return new StepResponse(await finishHits(container, hits))
  }
)
