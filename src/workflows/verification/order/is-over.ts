import type { OrderForReview } from "./order-for-review"

/** Cancelled, completed in core, or every unit delivered. */
export const isOver = ({ status, items }: OrderForReview): boolean =>
  ["canceled", "completed", "archived"].includes(status) || isDelivered(items)

const isDelivered = (items: OrderForReview["items"]) =>
  items.length > 0 &&
  items.every(
    ({ detail }) =>
      Number(detail.quantity) > 0 &&
      Number(detail.delivered_quantity) >= Number(detail.quantity)
  )
