/** The key under which everything that changes a purchase order works. */
export const purchaseOrderLockKey = (orderId: string) =>
  `order-cycle:po:${orderId}`
