import type { SimulatedOrder } from "../orders/simulated-order"

/** What was paid back for other reasons than goods that came back. */
export const creditTotal = ({ aftermath, payment }: SimulatedOrder): bigint =>
  aftermath?.received_at
    ? 0n
    : payment.refunds.reduce((sum, { minor }) => sum + minor, 0n)
