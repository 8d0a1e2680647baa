import type { OrderLineInput } from "./order-line-input"

type Parts = Pick<
  OrderLineInput,
  "on_hand" | "reserved" | "backordered" | "on_order" | "transfers_in"
>

/**
 * What is there or under way and not promised to anybody, in units:
 * on hand − reserved − back-ordered + ordered + transfers in.
 */
export const stockPosition = (parts: Parts): number =>
  parts.on_hand -
  parts.reserved -
  parts.backordered +
  parts.on_order +
  parts.transfers_in
