import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { expireOrderWorkflow } from "../workflows/expire-order"
import { remindUnpaidWorkflow } from "../workflows/remind-unpaid"

export type ExpireEachOrderInput = {
  expired: string[]
  half_over: string[]
  actor: string
}

export const expireEachOrderStepId = "expire-each-order"

/** Ends and reminds orders one after another; one that fails leaves the others. */
export const expireEachOrderStep = createStep(
  expireEachOrderStepId,
  async (
    { expired, half_over, actor }: ExpireEachOrderInput,
    { container }
  ) => {
    const failures: string[] = []
    const note = (order_id: string, errors?: { error: Error }[]) =>
      errors?.length &&
      failures.push(`Order ${order_id}: ${errors[0].error.message}`)
    for (const order_id of expired) {
      const { errors } = await expireOrderWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      note(order_id, errors)
    }
    for (const order_id of half_over) {
      const { errors } = await remindUnpaidWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      note(order_id, errors)
    }
    return new StepResponse({ failures })
  }
)
