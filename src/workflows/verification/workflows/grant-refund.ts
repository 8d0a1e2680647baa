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
import {
  type OrderForRefund,
  orderForRefundFields,
} from "../refunds/order-for-refund"
import { toRefundEntry } from "../refunds/to-refund-entry"
import { grantRefundStep } from "../steps/refunds/grant-refund"
import { valueRefundStep } from "../steps/refunds/value-refund"
import { composeReview } from "../compose/compose-review"

export type GrantRefundInput = {
  order_id: string
  /** Minor units of the order's currency; or `lines`. */
  amount_minor?: string
  /** Units whose cost is granted back, though they stay in the order. */
  lines?: { line_id: string; quantity: number }[]
  reason: string
  note?: string | null
  idempotency_key: string
  actor: string
}

export const grantRefundWorkflowId = "grant-refund"

/**
 * Grants a customer money back without paying it yet: the order owes less at
 * once. The same key again gives the same granted refund.
 */
export const grantRefundWorkflow = createWorkflow(
  grantRefundWorkflowId,
  (input: WorkflowData<GrantRefundInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const { data } = useQueryGraphStep({
      entity: "order",
      fields: orderForRefundFields,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-order-for-refund" })
    const valued = valueRefundStep(input)
    const granted = grantRefundStep(
      transform(
        { input, data, valued },
        ({ input: { order_id: _, ...rest }, data: order, valued: value }) => ({
          ...rest,
          ...value,
          order: order as unknown as OrderForRefund,
          lowers_due: true,
        })
      )
    )
    composeReview(input)
    releaseLockStep(lock)

    recordTimelineStep(
      transform({ input, granted }, ({ input: { actor }, granted: done }) =>
        done.is_new ? [toRefundEntry(done.grant, "granted", actor)] : []
      )
    ).config({ name: "record-granted-refund" })
    return new WorkflowResponse(transform(granted, ({ grant }) => grant))
  }
)
