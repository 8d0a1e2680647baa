import type { MessageKind } from "../../../modules/tracking/messages/message-kind"

/** What a message says of a parcel. */
export type MessageFacts = {
  kind: MessageKind
  order_id: string
  /** Number that people read. */
  display_id: number
  /** Name of the courier. */
  courier: string
  tracking_number: string
  /** UTC. */
  promised_at: Date | null
  /** Where the recipient lives (IANA name). */
  time_zone: string
  /** null: the shop has no page, or its address is not known. */
  track_url: string | null
  opt_out_url: string | null
}
