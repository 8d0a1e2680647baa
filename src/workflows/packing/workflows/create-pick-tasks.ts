import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { orderForPackingFields } from "../order/order-for-packing"
import { toAllocatedEntries } from "../order/to-allocated-entries"
import { fitPickTasksStep } from "../steps/fit-pick-tasks"
import { refuseUnlessReleasedStep } from "../steps/refuse-unless-released"
import { tryPlanPackingStep } from "../steps/try-plan-packing"

export type CreatePickTasksInput = { order_id: string; actor: string }

export const createPickTasksWorkflowId = "create-pick-tasks"

/**
 * Gives a released order its pick tasks: one per (line, inventory item,
 * location) of its reservations, and a plan of their boxes. Run again, it adds
 * what is missing and makes the others ask for what is reserved by then.
 *
 * @returns the tasks that are new.
 */
export const createPickTasksWorkflow = createWorkflow(
  createPickTasksWorkflowId,
  (input: WorkflowData<CreatePickTasksInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)

    refuseUnlessReleasedStep({ order_id: input.order_id })

    const { data: order } = useQueryGraphStep({
      entity: "order",
      fields: orderForPackingFields,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-order" })
    const tasks = fitPickTasksStep({ order })

    releaseLockStep(lock)
    recordTimelineStep(transform({ input, tasks }, toAllocatedEntries))
    tryPlanPackingStep({
      order_id: input.order_id,
      location_id: null,
      actor: input.actor,
    })
    return new WorkflowResponse(tasks)
  }
)
