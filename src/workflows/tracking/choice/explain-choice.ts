import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { currencyExponent } from "../../../money/currency-exponent"
import type {
  CourierOfferInput,
  ExplainedChoice,
} from "../../../types/courier-choice"

export type OffersForOrder = { order_id: string; offers: CourierOfferInput[] }

type ValuedOrder = { currency_code: string; item_total: BigNumberInput }

/**
 * What each offer for an order's parcel costs in the end, and why. Reads only.
 *
 * @throws MedusaError NOT_FOUND without the order, INVALID_DATA for offers
 *   that cannot be compared.
 */
export async function explainChoice(
  container: MedusaContainer,
  { order_id, offers }: OffersForOrder
): Promise<ExplainedChoice> {
  const { currency_code, item_total } = await readOrder(container, order_id)
  const { timeZone } = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .getOptions()
  return await container
    .resolve<TrackingModuleService>(TRACKING_MODULE)
    .explainOffers({
      order_id,
      currency: currency_code,
      // Taxes may have more decimals than the currency; a stake is no debt.
      value_minor: MathBN.convert(item_total)
        .shiftedBy(currencyExponent(currency_code))
        .toFixed(0),
      offers,
      time_zone: timeZone,
    })
}

async function readOrder(
  container: MedusaContainer,
  id: string
): Promise<ValuedOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "currency_code", "item_total"],
      filters: { id },
    })
  const [order] = data as unknown as ValuedOrder[]
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order ${id} to choose a courier for: check its id.`
    )
  }
  return order
}
