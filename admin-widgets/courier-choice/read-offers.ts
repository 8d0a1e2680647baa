import { readMoney } from "../../src/money/read-money"
import type { CourierOfferInput } from "../../src/types/courier-choice"
import type { DraftOffer } from "./draft-offer"

/**
 * The offers as the server reads them; rows that name no courier are left out.
 *
 * @returns null where a price is no amount of the currency, or none is given.
 */
export function readOffers(
  drafts: DraftOffer[],
  currency: string
): CourierOfferInput[] | null {
  const named = drafts.filter(({ courier }) => courier.trim() !== "")
  const offers = named.flatMap(({ courier, service, price }) => {
    const minor = readMoney(price.trim().replace(",", "."), currency)
    return minor === null
      ? []
      : [
          {
            courier: courier.trim().toLowerCase(),
            service: service.trim() || null,
            price_minor: String(minor),
            currency,
          },
        ]
  })
  return offers.length > 0 && offers.length === named.length ? offers : null
}
