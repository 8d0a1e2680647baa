import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import type {
  CourierOfferInput,
  ExplainedChoice,
} from "../../../types/courier-choice"
import { checkOffers } from "../choice/check-offers"
import { explainOffers } from "../choice/explain-offers"
import { OutboxService } from "../outbox/outbox-service"
import { readOfferRecords } from "../storage/read-offer-records"
import {
  readScorecards,
  type ScorecardQuestion,
} from "../storage/read-scorecards"
import { rankCouriers } from "./rank-couriers"
import { scorecardPeriod } from "./scorecard-period"

/** Offers for the parcel of one order. */
export type OffersToExplain = {
  order_id: string
  /** Of the order, ISO 4217. */
  currency: string
  /** Value of its goods: minor units as text. */
  value_minor: string
  offers: CourierOfferInput[]
  /** Of the store, IANA. */
  time_zone: string
}

/** What couriers' parcels prove of them, and who is chosen by it. */
export class ScorecardService extends OutboxService {
  /** Records of a period with their places, the best of each lane first. */
  @InjectManager()
  async rankCouriers(
    question: ScorecardQuestion,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return rankCouriers(
      await readScorecards(managerOf(sharedContext), question)
    )
  }

  /**
   * What offers cost in the end, by the couriers' records of the last 90 days.
   *
   * @throws MedusaError INVALID_DATA for offers that cannot be compared.
   */
  @InjectManager()
  async explainOffers(
    { offers, time_zone, ...order }: OffersToExplain,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<ExplainedChoice> {
    const currency = order.currency.toLowerCase()
    checkOffers(offers, currency, this.options_.couriers)
    const now = new Date()
    const period = scorecardPeriod({}, time_zone, now)
    const records = await readOfferRecords(managerOf(sharedContext), {
      from: period.from,
      to: period.to,
      couriers: offers.map(({ courier }) => courier),
      now: now.toISOString(),
    })
    const cost = this.options_.lateCost[currency]
    const stakes = {
      late_cost_minor: BigInt(cost ?? 0),
      value_minor: BigInt(order.value_minor),
    }
    return {
      order_id: order.order_id,
      currency,
      value_minor: order.value_minor,
      late_cost_minor: stakes.late_cost_minor.toString(),
      is_late_cost_set: cost !== undefined,
      from: period.from_day,
      to: period.to_day,
      offers: explainOffers(offers, records, stakes),
    }
  }
}
