/** A payment of an order in one currency, in minor units. */
export type PaidPayment = { id: string; captured: bigint; refunded: bigint }
