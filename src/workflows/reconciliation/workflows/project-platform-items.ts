import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import type { MoneySource } from "../items/money-source"
import { findOrdersWithMoneyStep } from "../steps/find-orders-with-money"
import { tellOrderMoneyStep } from "../steps/tell-order-money"
import { writeOrderMoneyStep } from "../steps/write-order-money"
import { writePlatformItemsStep } from "../steps/write-platform-items"
import { assignTransferCodeWorkflow } from "./assign-transfer-code"

export const projectPlatformItemsWorkflowId = "project-platform-items"

const isNamed = ({ order_ids, payment_ids, fulfillment_ids }: MoneySource) =>
  Boolean(order_ids ?? payment_ids ?? fulfillment_ids)

/**
 * Makes one platform item per capture, refund, expected transfer and
 * delivered order with cash on delivery, assigns codes of transfers before, and reckons the money of the orders
 * that are named. Run again, it writes only what changed. Without ids it looks
 * at what changed in the last days.
 *
 * @returns ids of items changed and withdrawn, and sentences about orders
 *   that could not be read.
 */
export const projectPlatformItemsWorkflow = createWorkflow(
  projectPlatformItemsWorkflowId,
  (input: WorkflowData<MoneySource>) => {
    const found = findOrdersWithMoneyStep(input)
    const assigned = assignTransferCodeWorkflow.runAsStep({
      input: transform(found, (order_ids) => ({ order_ids })),
    })
    const written = writePlatformItemsStep(found)
    recordTimelineStep(transform(written, ({ entries }) => entries))
    const changes = writeOrderMoneyStep(
      transform({ input, found }, ({ input: source, found: order_ids }) => ({
        // The sweeper looks for stale money by itself, after this.
        order_ids: isNamed(source) ? order_ids : [],
      }))
    )
    tellOrderMoneyStep(changes)
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
