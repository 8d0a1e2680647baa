import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import {
  setCreditAccountStep,
  type SetCreditAccountInput,
} from "../steps/set-credit-account"

export const setCreditAccountWorkflowId = "set-credit-account"

/** Sets a customer's credit; its orders are judged by it when next reviewed. */
export const setCreditAccountWorkflow = createWorkflow(
  setCreditAccountWorkflowId,
  (input: WorkflowData<SetCreditAccountInput>) => {
    useQueryGraphStep({
      entity: "customer",
      fields: ["id"],
      filters: { id: input.customer_id },
      options: { throwIfKeyNotFound: true },
    })
    return new WorkflowResponse(setCreditAccountStep(input))
  }
)
