import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { TimelineEntry } from "../../../types/timeline"
import { finishHits } from "../rules/finish-hits"
import { toRuleEntries } from "../timeline/to-rule-entries"

export type RecordReviewInput = { entries: TimelineEntry[]; hits: NamedHit[] }

export const recordReviewStepId = "record-review"

/**
 * Writes what a review did into the order's timeline, then sends what rules
 * tell people. Neither can be taken back, so it has no compensation: make it
 * the last step. One step, because every order passes here.
 */
export const recordReviewStep = createStep(
  recordReviewStepId,
  async ({ entries, hits }: RecordReviewInput, { container }) => {
    await container
      .resolve<TimelineModuleService>(TIMELINE_MODULE)
      .record([...entries, ...toRuleEntries(hits)])
    return new StepResponse(await finishHits(container, hits))
  }
)
