/** The page of a purchase order. */
export const orderPath = (id: string) => `/order-cycle/purchase-orders/${id}`
