import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { acceptKey } from "../suggestions/accept-key"
import {
  chooseSuggestions,
  type WantedSuggestion,
} from "../suggestions/choose-suggestions"

export const chooseSuggestionsStepId = "choose-suggestions"

export type AcceptSuggestionsInput = {
  /** The same key makes the same orders once. */
  idempotency_key: string
  suggestions: WantedSuggestion[]
  actor: string | null
}

/** Reads which suggestions may be ordered, and why the others may not. */
export const chooseSuggestionsStep = createStep(
  chooseSuggestionsStepId,
  async (input: AcceptSuggestionsInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const ids = input.suggestions.map(({ id }) => id)
    const [{ rows }, ordered] = await Promise.all([
      replenishment.listStoredSuggestions(
        { ids, with_nothing: true },
        { offset: 0, limit: ids.length }
      ),
      replenishment.findOrdered(ids),
    ])
    return new StepResponse(
      chooseSuggestions(
        input.suggestions,
        rows,
        ordered,
        acceptKey(input.idempotency_key)
      )
    )
  }
)
