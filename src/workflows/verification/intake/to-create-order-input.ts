import type { CreateOrderWorkflowInput } from "@medusajs/medusa/core-flows"
import type { ImportPlan } from "./import-plan"

/** What core's workflow is given; it runs only where the order is missing. */
export const toCreateOrderInput = ({ order_input }: ImportPlan) =>
  order_input as CreateOrderWorkflowInput
