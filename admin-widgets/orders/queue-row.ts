import type { OrderDeskRow } from "../../src/types/order-desk"

/**
 * A row of the queue as the dashboard's table wants it: `rowHref` is given
 * the table's own row, of which only `id` is sure to be there.
 */
export type QueueRow = OrderDeskRow & { id: string }

export const toQueueRow = (order: OrderDeskRow): QueueRow => ({
  id: order.order_id,
  ...order,
})
