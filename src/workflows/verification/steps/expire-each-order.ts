import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { expireOrderWorkflow } from "../workflows/expire-order"
import { remindUnpaidWorkflow } from "../workflows/remind-unpaid"
import { runEach } from "../../run-each"

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
    const toRun = (order_id: string) => ({
      subject: `Order ${order_id}`,
      input: { order_id, actor },
    })
    const ended = await runEach(
      expireOrderWorkflow(container),
      expired.map(toRun)
    )
    const reminded = await runEach(
      remindUnpaidWorkflow(container),
      half_over.map(toRun)
    )
    return new StepResponse({
      failures: [...ended.failures, ...reminded.failures],
    })
  }
)
