import type { MedusaContainer } from "@medusajs/framework/types"
import { toOptOutAddress } from "../../../modules/tracking/messages/to-opt-out-address"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { MessageOutcome } from "../../../modules/tracking/outbox/message-outcome"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { judgeMessage } from "./judge-message"
import type { MessageContext } from "./message-context"
import type { MessageSettings } from "./read-message-settings"
import { recipientOf } from "./recipient-of"
import { zoneOfRecipient } from "./zone-of-recipient"

export type MessageDecision =
  | { outcome: MessageOutcome }
  /** It goes out now, to an address in a zone (IANA name). */
  | { outcome: null; recipient: string; zone: string }

/** Whether a message that is in our hand goes out now, and to whom. */
export async function decideMessage(
  container: MedusaContainer,
  { message, tracker, order }: MessageContext,
  { quietHours, secret }: MessageSettings,
  now: Date
): Promise<MessageDecision> {
  const recipient = recipientOf(message.channel, order)
  const zone = zoneOfRecipient(order, tracker.courier)
  const { channel } = message
  const country = order.shipping_address?.country_code ?? null
  const address =
    recipient && secret
      ? toOptOutAddress({ channel, address: recipient, country }, secret)
      : null
  const [optOut] = address
    ? await container
        .resolve<TrackingModuleService>(TRACKING_MODULE)
        .listTrackingOptOuts(address, { take: 1 })
    : []
  const outcome = judgeMessage(
    {
      kind: message.kind,
      is_repeated: message.is_repeated,
      is_opted_out: optOut !== undefined,
      no_notification:
        order.no_notification === true || tracker.no_notification,
      written_at: new Date(message.written_at),
      recipient,
      zone,
    },
    tracker,
    now,
    quietHours
  )
  if (outcome || recipient === null) {
    return { outcome: outcome ?? { result: "dropped", why: "no_recipient" } }
  }
  return { outcome: null, recipient, zone }
}
