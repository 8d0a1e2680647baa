import type { ToldState } from "../../../modules/tracking/messages/told-state"
import type { ClaimedMessage } from "../../../modules/tracking/outbox/claim-messages"
import type { MessageOrder } from "./message-order"

/** A message in our hand with all that decides about it. */
export type MessageContext = {
  message: ClaimedMessage
  tracker: ToldState & {
    order_id: string
    courier: string
    tracking_number: string
    public_token: string
    no_notification: boolean
  }
  order: MessageOrder
}
