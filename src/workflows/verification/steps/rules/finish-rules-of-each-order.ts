import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { finishRulesWorkflow } from "../../workflows/finish-rules"

export const finishRulesOfEachOrderStepId = "finish-rules-of-each-order"

/**
 * Finishes the rules of orders one after another; one that fails leaves the
 * others.
 *
 * @returns what failed, in sentences.
 */
export const finishRulesOfEachOrderStep = createStep(
  finishRulesOfEachOrderStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const failures: string[] = []
    for (const order_id of order_ids) {
      const { result, errors } = await finishRulesWorkflow(container).run({
        input: { order_id },
        throwOnError: false,
      })
      const said = errors?.length
        ? [errors[0].error.message as string]
        : result.flatMap(({ actions }) =>
            actions.flatMap(({ error }) => error ?? [])
          )
      failures.push(...said.map((one) => `Order ${order_id}: ${one}`))
    }
    return new StepResponse({ failures })
  }
)
