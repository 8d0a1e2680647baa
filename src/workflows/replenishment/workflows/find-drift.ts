import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findDriftStep } from "../steps/find-drift"

export const findDriftWorkflowId = "find-drift"

/**
 * Levels whose ledger does not hold, after a sweep: for the alert DRIFT.
 *
 * @returns what is wrong with which field of which level.
 */
export const findDriftWorkflow = createWorkflow(
  findDriftWorkflowId,
  () => new WorkflowResponse(findDriftStep())
)
