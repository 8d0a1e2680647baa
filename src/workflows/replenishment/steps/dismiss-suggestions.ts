import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const dismissSuggestionsStepId = "dismiss-suggestions"

export type DismissSuggestionsInput = {
  ids: string[]
  note: string
  actor: string | null
}

/** Writes that open suggestions are not followed, and why. */
export const dismissSuggestionsStep = createStep(
  dismissSuggestionsStepId,
  async ({ ids, note, actor }: DismissSuggestionsInput, { container }) => {
    const dismissed = await resolveReplenishment(container).decideSuggestions(
      ids.map((id) => ({
        id,
        state: "dismissed" as const,
        quantity: null,
        purchase_order_id: null,
      })),
      { actor, note }
    )
    return new StepResponse({ dismissed })
  }
)
