import { offerName } from "../../../modules/tracking/choice/offer-name"
import type { CourierChoice } from "../../../types/courier-choice"
import type { TimelineEntry } from "../../../types/timeline"

/** Who took another courier than the cheapest, and why. */
export function toChoiceEntries(
  choice: CourierChoice,
  actor: string
): TimelineEntry[] {
  const { order_id, chosen, override_reason, chosen_at, currency } = choice
  if (override_reason === null) {
    return []
  }
  const [first] = choice.offers
  return [
    {
      order_id,
      kind: "override",
      cause: `courier_choice:${chosen_at}`,
      at: chosen_at,
      actor,
      payload: {
        type: "courier",
        code: offerName(chosen),
        reason: override_reason,
        instead_of: offerName(first),
        currency_code: currency,
        score_minor: chosen.score_minor,
        least_score_minor: first.score_minor,
      },
    },
  ]
}
