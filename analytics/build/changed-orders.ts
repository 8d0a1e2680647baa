/** SELECT of the orders whose rows are made anew. */
export const CHANGED_ORDERS = "select order_id from build.changed_order"
