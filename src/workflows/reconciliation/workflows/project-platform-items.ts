import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import type { MoneySource } from "../items/money-source"
import { findOrdersWithMoneyStep } from "../steps/find-orders-with-money"
import { writePlatformItemsStep } from "../steps/write-platform-items"

export const projectPlatformItemsWorkflowId = "project-platform-items"

/**
 * Makes one platform item per capture, refund, expected transfer and
 * delivered order with cash on delivery. Run again, it writes only what
 * changed. Without ids it looks at what changed in the last days.
 *
 * @returns ids of items changed and withdrawn, and sentences about orders
 *   that could not be read.
 */
export const projectPlatformItemsWorkflow = createWorkflow(
  projectPlatformItemsWorkflowId,
  (input: WorkflowData<MoneySource>) => {
    const written = writePlatformItemsStep(findOrdersWithMoneyStep(input))
    recordTimelineStep(transform(written, ({ entries }) => entries))
    return new WorkflowResponse(
      transform(written, ({ changed, withdrawn, problems }) => ({
        changed,
        withdrawn,
        problems,
      }))
    )
  }
)
