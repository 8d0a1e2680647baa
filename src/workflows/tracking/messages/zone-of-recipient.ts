import { chooseZone } from "../../../modules/tracking/time/choose-zone"
import type { MessageOrder } from "./message-order"

/** A courier at home in Indonesia: cities have their zone, others Jakarta's. */
const INDONESIAN = "pos"

/**
 * On whose clocks a recipient's night is quiet: Indonesia's three zones by
 * the city, whoever carries the parcel; abroad the courier's zone, else UTC.
 *
 * @returns IANA name.
 */
export const zoneOfRecipient = (
  { shipping_address }: MessageOrder,
  courier: string
): string =>
  chooseZone({
    zone: null,
    courier:
      shipping_address?.country_code?.toLowerCase() === "id"
        ? INDONESIAN
        : courier,
    location: shipping_address?.city ?? null,
    text: null,
  })
