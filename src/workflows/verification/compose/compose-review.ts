import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { allocateMissingStep } from "../steps/stock/allocate-missing"
import { applyRulesStep } from "../steps/rules/apply-rules"
import { readOrderForReviewStep } from "../steps/read-order-for-review"
import { recordReviewStep } from "../steps/record-review"
import { reviewOrderStep } from "../steps/review-order"
import { toDeallocationEntries } from "../timeline/to-deallocation-entries"
import { toReturnEntries } from "../timeline/to-return-entries"

export type ReviewOrderInput = { order_id: string; actor: string }

/**
 * Composes the gates of an order into a workflow: does what rules say, reserves
 * what is missing, runs all checks, places and releases holds, writes the
 * order's stage. The workflow holds the order's lock. These are steps and no
 * workflow of their own because every order passes here: a workflow run as a
 * step costs as much as the checks.
 */
export function composeReview(input: WorkflowData<ReviewOrderInput>) {
  const order = readOrderForReviewStep({ order_id: input.order_id })
  const rules = applyRulesStep({ order })
  const { stock, holds, returned, deallocated } = allocateMissingStep({ order })
  const review = reviewOrderStep({ order, stock, holds, actor: input.actor })

  recordReviewStep(
    transform({ input, returned, deallocated, review, rules }, (all) => ({
      hits: all.rules.hits,
      events: all.review.events,
      entries: [
        ...all.review.entries,
        ...toReturnEntries(all.input.order_id, all.returned, all.input.actor),
        ...toDeallocationEntries(
          all.input.order_id,
          all.deallocated,
          all.input.actor
        ),
      ],
    }))
  )
  return review
}
