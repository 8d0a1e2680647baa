/** Core's credit line for shipping that was given back has this reference. */
export const SHIPPING_CREDIT = "order_cycle_shipping"
