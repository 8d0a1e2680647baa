import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Decision } from "../../../modules/replenishment/storage/suggestions/decide-suggestions"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import type {
  ChosenSuggestion,
  RefusedSuggestion,
} from "../suggestions/choose-suggestions"

export const recordAcceptedStepId = "record-accepted-suggestions"

export type RecordAcceptedInput = {
  chosen: ChosenSuggestion[]
  actor: string | null
}

/**
 * Writes which suggestions became lines of orders. The lines are the truth:
 * a call that was cut off before this is put right by the next one.
 *
 * @returns those that did not, because their key had made another order.
 */
export const recordAcceptedStep = createStep(
  recordAcceptedStepId,
  async ({ chosen, actor }: RecordAcceptedInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const lines = await replenishment.findOrdered(chosen.map(({ id }) => id))
    const decisions = chosen.flatMap((one): Decision[] => {
      const line = lines.find(({ suggestion_id }) => suggestion_id === one.id)
      return line
        ? [
            {
              id: one.id,
              state: line.ordered === one.suggested ? "accepted" : "changed",
              quantity: line.ordered,
              purchase_order_id: line.purchase_order_id,
            },
          ]
        : []
    })
    await replenishment.decideSuggestions(decisions, { actor, note: null })
    const missed = chosen
      .filter(({ id }) => !decisions.some((one) => one.id === id))
      .map(({ id }): RefusedSuggestion => ({
        id,
        message:
          "This key has made an order without it. Accept it with a new key.",
      }))
    return new StepResponse(missed)
  }
)
