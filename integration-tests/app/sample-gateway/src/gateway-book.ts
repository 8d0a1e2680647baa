/** What the sample gateway was asked for, and how it answers next. */
export type GatewayBook = {
  refunds: { payment: string; amount: string; key: string }[]
  /** Refunds of one key are one, as at Stripe. */
  next: ("answer" | "take and time out" | "refuse")[]
}

const KEY = Symbol.for("order-cycle-sample-gateway")

/** One book for the process: the shop loads this file apart from the test. */
export function gatewayBook(): GatewayBook {
  const shared = globalThis as unknown as Record<symbol, GatewayBook>
  shared[KEY] ??= { refunds: [], next: [] }
  return shared[KEY]
}
