import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import {
  countCartonsStep,
  type CountCartonsInput,
} from "../steps/count-cartons"

export const countCartonsWorkflowId = "count-cartons"

/** Sets how many cartons a location has, or adds what came in. */
export const countCartonsWorkflow = createWorkflow(
  countCartonsWorkflowId,
  (input: WorkflowData<CountCartonsInput>) => {
    const options = { throwIfKeyNotFound: true }
    useQueryGraphStep({
      entity: "packing_carton",
      fields: ["id"],
      filters: { id: input.carton_id },
      options,
    }).config({ name: "get-counted-carton" })
    useQueryGraphStep({
      entity: "stock_location",
      fields: ["id"],
      filters: { id: input.location_id },
      options,
    }).config({ name: "get-counting-location" })
    return new WorkflowResponse(countCartonsStep(input))
  }
)
