import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { findApprovedWriteOffStep } from "../steps/find-approved-write-off"
import { tellOrderMoneyStep } from "../steps/tell-order-money"
import { writeOrderMoneyStep } from "../steps/write-order-money"

/**
 * Composes into a workflow what an approved write-off causes: its order's
 * money is reckoned anew, and its timeline says that the discrepancy ended.
 */
export function composeWriteOffEffects(writeOff: WorkflowData<{ id: string }>) {
  const found = findApprovedWriteOffStep(writeOff)
  const changes = writeOrderMoneyStep(
    transform(found, ({ order_ids }) => ({ order_ids }))
  )
  recordTimelineStep(transform(found, ({ entries }) => entries))
  tellOrderMoneyStep(changes)
}
