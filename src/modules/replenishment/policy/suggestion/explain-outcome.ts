import type { SuggestionOutcome } from "./suggestion-outcome"

/**
 * One sentence that says why so many, or why none: the key of a text
 * (`reorderWhy.<reason>`) and figures, numbers and dates as the outcome has
 * them; the reader formats them.
 */
export function explainOutcome(
  outcome: Omit<SuggestionOutcome, "why">,
  terms: { moq: number; pack: number },
  noForecastBecause: string | null
): SuggestionOutcome["why"] {
  return {
    key: `reorderWhy.${outcome.reason}`,
    params: {
      quantity: outcome.quantity,
      position: outcome.position,
      available: outcome.available,
      on_order: outcome.on_order,
      project: outcome.project,
      point: outcome.reorder_point ?? outcome.order_up_to,
      upTo: outcome.order_up_to,
      moq: terms.moq,
      pack: terms.pack,
      days: outcome.lead_mean,
      service: outcome.p,
      chance: outcome.p_stock_out ?? 0,
      order_by: outcome.order_by ?? "",
      because: noForecastBecause ?? "",
    },
  }
}
