import type { MessageOrder } from "./message-order"

/**
 * To whom a channel's messages about an order go.
 *
 * @returns e-mail address or telephone number; null: the order has none.
 */
export const recipientOf = (
  channel: string,
  { email, shipping_address }: MessageOrder
): string | null =>
  (channel === "email" ? email : shipping_address?.phone)?.trim() || null
