import { MedusaError } from "@medusajs/framework/utils"
import type { CourierOfferInput } from "../../../types/courier-choice"
import type { Courier } from "../couriers/courier"
import { unknownCourier } from "../couriers/unknown-courier"
import { offerName } from "./offer-name"

/**
 * Refuses offers that cannot be weighed against each other.
 *
 * @param currency of the order, lower case.
 * @throws MedusaError INVALID_DATA that names the offer.
 */
export function checkOffers(
  offers: CourierOfferInput[],
  currency: string,
  couriers: readonly Courier[]
): void {
  const names = new Set<string>()
  for (const offer of offers) {
    const name = offerName(offer)
    const problem =
      unknownCourier(offer.courier, couriers) ??
      wrongCurrency(offer, currency) ??
      (names.has(name) ? `${name} is offered twice: give one price.` : null)
    if (problem) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
    }
    names.add(name)
  }
}

const wrongCurrency = (offer: CourierOfferInput, currency: string) =>
  offer.currency.toLowerCase() === currency
    ? null
    : `The price of ${offerName(offer)} is in ${offer.currency.toUpperCase()}, ` +
      `the order in ${currency.toUpperCase()}: currencies are never mixed, ` +
      `give the price in ${currency.toUpperCase()}.`
