import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toLaneKey } from "../../../modules/tracking/lanes/to-lane-key"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { OrderForReview } from "../order/order-for-review"
import { addressField } from "../order/address-field"
import { nameService } from "./name-service"
import { toTravelDays } from "./to-travel-days"

/**
 * How many days parcels of this courier's service take from a stock location
 * to where an order goes, by 30 deliveries or more.
 *
 * @param option name of the order's shipping option.
 * @returns null where too few went there, or nobody knows with whom it goes.
 */
export async function readTravelDays(
  container: MedusaContainer,
  order: OrderForReview,
  { option, location_id }: { option: string | null; location_id: string | null }
): Promise<number | null> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { couriers } = await tracking.getOptions()
  const named = nameService(option ?? "", couriers)
  if (!named || !location_id) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_location",
      fields: ["address.city", "address.province", "address.country_code"],
      filters: { id: location_id },
    })
  const key = toLaneKey({
    ...named,
    origin: data[0]?.address ?? null,
    destination: {
      city: addressField(order, "city"),
      province: addressField(order, "province"),
      country_code: addressField(order, "country_code"),
    },
  })
  return toTravelDays((await tracking.findLanes([key])).get(key))
}
