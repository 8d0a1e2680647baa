/** Why a message was never sent. */
export type DropReason =
  | "no_notification"
  | "opted_out"
  | "overtaken"
  /** It waited for a week. */
  | "too_late"
  /** The order has no address or number for the channel. */
  | "no_recipient"
  /** We were cut off while it was handed over; twice would be worse. */
  | "uncertain"
