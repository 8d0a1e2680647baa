import { zoneOfDestination } from "../../../modules/tracking/polling/zone-of-destination"
import { chooseZone } from "../../../modules/tracking/time/choose-zone"
import type { MessageOrder } from "./message-order"

/**
 * On whose clocks a recipient's night is quiet: Indonesia's three zones by
 * the city, whoever carries the parcel; abroad the courier's zone, else UTC.
 *
 * @returns IANA name.
 */
export function zoneOfRecipient(
  { shipping_address }: MessageOrder,
  courier: string
): string {
  const country = shipping_address?.country_code?.toLowerCase() ?? null
  const city = shipping_address?.city ?? null
  return (
    zoneOfDestination(country, city) ??
    chooseZone({ zone: null, courier, location: city, text: null })
  )
}
