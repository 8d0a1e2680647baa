import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createPickTasksWorkflow } from "../workflows/create-pick-tasks"

export type TryCreatePickTasksInput = { order_ids: string[]; actor: string }

export const tryCreatePickTasksStepId = "try-create-pick-tasks"

/**
 * Gives released ones of some orders the tasks that their reservations ask for
 * now. No lock is held. One that fails is left to the sweeper: what moved the
 * units stands.
 *
 * @returns the orders that were looked at.
 */
export const tryCreatePickTasksStep = createStep(
  tryCreatePickTasksStepId,
  async ({ order_ids, actor }: TryCreatePickTasksInput, { container }) => {
    const released = order_ids.length
      ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order_review",
          fields: ["order_id"],
          filters: { order_id: order_ids, stage: "released" },
        })
      : { data: [] }
    const ids: string[] = released.data.map(({ order_id }) => order_id)
    for (const order_id of ids) {
      await createPickTasksWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
    }
    return new StepResponse(ids)
  }
)
