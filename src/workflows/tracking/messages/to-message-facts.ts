import { signOptOut } from "../../../modules/tracking/messages/sign-opt-out"
import { toOptOutAddress } from "../../../modules/tracking/messages/to-opt-out-address"
import type { MessageContext } from "./message-context"
import type { MessageFacts } from "./message-facts"
import type { MessageSettings } from "./read-message-settings"

/** What a message tells its recipient. */
export function toMessageFacts(
  { message, tracker, order }: MessageContext,
  recipient: string,
  time_zone: string,
  { couriers, url, publicPage, secret }: MessageSettings
): MessageFacts {
  const { courier, tracking_number, public_token, promised_at } = tracker
  const { channel } = message
  const country = order.shipping_address?.country_code ?? null
  const address =
    secret && toOptOutAddress({ channel, address: recipient, country }, secret)
  return {
    kind: message.kind,
    order_id: order.id,
    display_id: order.display_id,
    courier: couriers.find(({ code }) => code === courier)?.name ?? courier,
    tracking_number,
    promised_at,
    time_zone,
    track_url:
      url && publicPage ? `${url}/order-cycle/track/${public_token}` : null,
    opt_out_url:
      url && secret && address
        ? `${url}/order-cycle/opt-out/${signOptOut(address, secret)}`
        : null,
  }
}
