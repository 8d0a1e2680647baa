import { loadAreaIndex } from "../../../modules/verification/address/load-area-index"
import {
  type AddressPlace,
  locateAddress,
} from "../../../modules/verification/address/locate-address"
import { addressField } from "../order/address-field"
import { metadataText } from "../order/metadata-text"
import type { OrderForReview } from "../order/order-for-review"

/**
 * Where on the shop's list of areas an order goes. The district stands in the
 * address's metadata (`district`), for which core has no field.
 *
 * @returns null for another country, or a shop without a list.
 */
export function toPlace(
  order: OrderForReview,
  areaList: string | undefined
): AddressPlace | null {
  const country = addressField(order, "country_code")
  if (!areaList || country?.toLowerCase() !== "id") {
    return null
  }
  const metadata = order.shipping_address?.metadata
  return locateAddress(
    {
      country,
      province: addressField(order, "province") ?? "",
      city: addressField(order, "city") ?? "",
      district:
        metadataText(metadata as OrderForReview["metadata"], "district") ?? "",
    },
    loadAreaIndex(areaList)
  )
}
