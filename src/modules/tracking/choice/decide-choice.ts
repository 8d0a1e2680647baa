import { MedusaError } from "@medusajs/framework/utils"
import type {
  ChosenOffer,
  CourierChoice,
  ExplainedChoice,
} from "../../../types/courier-choice"
import { offerName } from "./offer-name"
import { SHORTEST_OVERRIDE } from "./shortest-override"

/**
 * Takes the cheapest offer, or the one that a person named.
 *
 * @param asked null: the cheapest.
 * @throws MedusaError INVALID_DATA when nobody offered it, or when another
 *   than the cheapest is taken without a reason.
 */
export function decideChoice(
  choice: ExplainedChoice,
  asked: ChosenOffer | null,
  reason: string | null
): Omit<CourierChoice, "chosen_at"> {
  const [first] = choice.offers
  const chosen = asked
    ? choice.offers.find((one) => offerName(one) === offerName(asked))
    : first
  if (!chosen) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      asked
        ? `${offerName(asked)} is none of the offers: choose one of ` +
            `${choice.offers.map(offerName).join(", ")}.`
        : "There is no offer to choose from: give at least one."
    )
  }
  const words = reason?.trim() ?? ""
  if (chosen !== first && words.length < SHORTEST_OVERRIDE) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${offerName(chosen)} is not the cheapest in the end, ` +
        `${offerName(first)} is: say why in ${SHORTEST_OVERRIDE} characters ` +
        "or more."
    )
  }
  return { ...choice, chosen, override_reason: chosen === first ? null : words }
}
