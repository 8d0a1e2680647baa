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
import { assignTransferCodeWorkflow } from "./assign-transfer-code"

export const projectPlatformItemsWorkflowId = "project-platform-items"

/**
 * Makes one platform item per capture, refund, expected transfer and
 * delivered order with cash on delivery; orders paid by transfer get their
 * codes before. Run again, it writes only what changed. Without ids it looks
 * at what changed in the last days.
 *
 * @returns ids of items changed and withdrawn, and sentences about orders
 *   that could not be read.
 */
export const projectPlatformItemsWorkflow = createWorkflow(
  projectPlatformItemsWorkflowId,
  (input: WorkflowData<MoneySource>) => {
    const order_ids = findOrdersWithMoneyStep(input)
    const assigned = assignTransferCodeWorkflow.runAsStep({
      input: { order_ids },
    })
    const written = writePlatformItemsStep(order_ids)
    recordTimelineStep(transform(written, ({ entries }) => entries))
    return new WorkflowResponse(
      transform(
        { written, assigned },
        ({ written: { changed, withdrawn, problems }, assigned: codes }) => ({
          changed,
          withdrawn,
          problems: [...codes.problems, ...problems],
        })
      )
    )
  }
)
