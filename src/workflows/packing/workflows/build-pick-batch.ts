import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type BuildPickBatchInput,
  chooseBatchTasksStep,
} from "../steps/choose-batch-tasks"
import { createPickBatchStep } from "../steps/create-pick-batch"

export const buildPickBatchWorkflowId = "build-pick-batch"

/**
 * Makes a batch of what must leave a location first, within what one walk
 * takes.
 *
 * @returns the draft's id.
 */
export const buildPickBatchWorkflow = createWorkflow(
  buildPickBatchWorkflowId,
  (input: WorkflowData<BuildPickBatchInput>) => {
    const tasks = chooseBatchTasksStep(input)
    return new WorkflowResponse(
      createPickBatchStep(
        transform({ input, tasks }, (all) => ({
          location_id: all.input.location_id,
          mode: all.input.mode,
          picker: all.input.picker,
          actor: all.input.actor,
          tasks: all.tasks,
        }))
      )
    )
  }
)
