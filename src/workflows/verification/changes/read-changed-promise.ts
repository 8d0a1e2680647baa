import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { makePromise } from "../../../modules/verification/promise/make-promise"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ChangedAddress } from "../../../types/change-plan"
import { metadataTime } from "../order/metadata-time"
import type { OrderForReview } from "../order/order-for-review"
import { readTravelDays } from "../promise/read-travel-days"
import { readIdentity } from "../facts/read-identity"
import { salesLocations } from "../stock/sales-locations"
import type { ChangeFacts } from "./change-facts"
import { mergeAddress } from "./merge-address"
import type { OrderForChange } from "./order-for-change"

/**
 * What an order's customer would be promised at another address.
 *
 * @returns null when the shop promises nothing by its calendars, or a channel
 *   has promised already.
 */
export async function readChangedPromise(
  container: MedusaContainer,
  changed: OrderForChange,
  address: ChangedAddress
): Promise<ChangeFacts["promise_after"]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { promise, timeZone } = await verification.getOptions()
  const said = (key: string) => metadataTime(changed.metadata, key)
  if (
    !promise ||
    said("order_cycle_promised_ship_at") ||
    said("order_cycle_promised_deliver_at") ||
    !changed.items.some(({ requires_shipping }) => requires_shipping)
  ) {
    return null
  }
  const order = {
    ...(changed as OrderForReview),
    shipping_address: mergeAddress(changed.shipping_address, address),
  }
  const { identity } = await readIdentity(container, order)
  const [{ area, holidays }, [review], locations] = await Promise.all([
    verification.readSurroundings(identity),
    verification.listOrderReviews({ order_id: order.id }),
    salesLocations(container, order.sales_channel_id),
  ])
  const location_id = review?.location_ids[0] ?? locations[0] ?? null
  const made = makePromise({
    options: promise,
    time_zone: timeZone,
    placed_at: identity.placed_at,
    location_id,
    courier: identity.courier,
    area,
    travel_days: await readTravelDays(container, order, {
      option: identity.courier,
      location_id,
    }),
    holidays,
  })
  return {
    ship_at: made.promised_ship_at,
    deliver_at: made.promised_deliver_at,
  }
}
