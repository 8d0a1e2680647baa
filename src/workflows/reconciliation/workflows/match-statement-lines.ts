import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { applyEachMatchStep } from "../steps/apply-each-match"
import { matchLinesStep, type MatchLinesInput } from "../steps/match-lines"
import { tellOrderMoneyStep } from "../steps/tell-order-money"
import { writeOrderMoneyStep } from "../steps/write-order-money"

export const matchStatementLinesWorkflowId = "match-statement-lines"

/** Seconds; one matcher at a time sees every open line and item. */
const lock = { key: "order-cycle:reconciliation:match", timeout: 120, ttl: 600 }

/**
 * Matches open lines of one account, or of all, with open items, and carries
 * out what follows for the orders.
 *
 * @returns ids of the new matches, and what could not be carried out.
 */
export const matchStatementLinesWorkflow = createWorkflow(
  matchStatementLinesWorkflowId,
  (input: WorkflowData<MatchLinesInput>) => {
    acquireLockStep(lock)
    const lines = matchLinesStep(input)
    releaseLockStep(lock)
    const failures = applyEachMatchStep(
      transform(lines, ({ matched }) => matched)
    )
    recordTimelineStep(transform(lines, ({ entries }) => entries))
    // A policy may have given something up.
    const changes = writeOrderMoneyStep(
      transform(lines, ({ entries }) => ({
        order_ids: entries.map(({ order_id }) => order_id),
      }))
    )
    tellOrderMoneyStep(changes)
    return new WorkflowResponse(
      transform({ lines, failures }, (outcome) => ({
        matched: outcome.lines.matched,
        failures: outcome.failures,
      }))
    )
  }
)
