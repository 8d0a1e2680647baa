import type { MedusaContainer } from "@medusajs/framework/types"
import type { AddressPlace } from "../../../modules/verification/address/locate-address"
import type { ConfirmedMoney } from "../../../modules/verification/checks/confirmed-money"
import type { PriceFacts } from "../../../modules/verification/checks/check-price"
import type { PromotionFacts } from "../../../modules/verification/checks/check-promotion"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderIdentity } from "../../../modules/verification/surroundings/order-identity"
import type { Surroundings } from "../../../modules/verification/surroundings/surroundings"
import { readConfirmedMoney } from "./read-confirmed-money"
import { isOver } from "../order/is-over"
import type { OrderForReview } from "../order/order-for-review"
import { readTravelDays } from "../promise/read-travel-days"
import { readBoughtAt } from "./read-bought-at"
import { readIdentity } from "./read-identity"

/** What checks need besides the order itself. */
export type GatheredFacts = {
  identity: OrderIdentity
  place: AddressPlace | null
  /** Null for an order that is over: nothing holds it any more. */
  around: Surroundings | null
  price: PriceFacts | null
  promotion: PromotionFacts | null
  /** What statements say of its money; null: nothing yet. */
  confirmed: ConfirmedMoney | null
  /** What past parcels took on the order's way; null: too few to say. */
  travel_days: number | null
}

export type KnownOfOrder = {
  /** Whether the order has been reviewed before. */
  isKnown: boolean
  /** Types of its open holds. */
  held: string[]
  /** Where it leaves from; null: not known yet. */
  location_id: string | null
}

/** Reads what stands around an order and what it was bought at. */
export async function gatherFacts(
  container: MedusaContainer,
  order: OrderForReview,
  known: KnownOfOrder
): Promise<GatheredFacts> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { identity, place } = await readIdentity(container, order)
  if (isOver(order)) {
    return {
      identity,
      place,
      around: null,
      price: null,
      promotion: null,
      confirmed: null,
      travel_days: null,
    }
  }
  const { promise } = await verification.getOptions()
  const [around, bought, confirmed, travel_days] = await Promise.all([
    verification.readSurroundings(identity),
    readBoughtAt(container, order, known),
    readConfirmedMoney(container, order),
    // Only a first review promises.
    promise && !known.isKnown
      ? readTravelDays(container, order, {
          option: identity.courier,
          location_id: known.location_id,
        })
      : null,
  ])
  return { identity, place, around, ...bought, confirmed, travel_days }
}
