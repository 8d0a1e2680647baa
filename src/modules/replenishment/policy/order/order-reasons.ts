/** Why a line of an order has the quantity that it has. */
export const orderReasons = [
  "ENOUGH",
  "REORDER",
  "CAPPED",
  "MOQ_TOO_LARGE",
  "END_OF_LIFE",
  "FILLS_MINIMUM",
] as const

export type OrderReason = (typeof orderReasons)[number]
