import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toChoiceEntries } from "../choice/to-choice-entries"
import {
  type DecideCourierInput,
  decideCourierStep,
} from "../steps/decide-courier"

export type ChooseCourierInput = DecideCourierInput & { actor: string }

export const chooseCourierWorkflowId = "choose-courier"

/**
 * Chooses the courier of an order's parcel: the offer that costs least in the
 * end, or another with a reason, which goes on the order's timeline. Buys
 * nothing.
 *
 * Hook `courierChosen` hears of the choice with its explanation.
 */
export const chooseCourierWorkflow = createWorkflow(
  chooseCourierWorkflowId,
  (input: WorkflowData<ChooseCourierInput>) => {
    const choice = decideCourierStep(input)
    const courierChosen = createHook("courierChosen", {
      order_id: input.order_id,
      choice,
    })
    recordTimelineStep(
      transform({ choice, input }, ({ choice: made, input: { actor } }) =>
        toChoiceEntries(made, actor)
      )
    )
    return new WorkflowResponse(choice, { hooks: [courierChosen] })
  }
)
