import type { PaidPayment } from "./paid-payment"

export type Payout = { payment_id: string; amount: bigint }

/**
 * Spreads a refund over the payments of an order: the smallest payment that
 * has all of it pays alone, so that the customer sees one sum; else they pay
 * from the largest on. Ties go by id: the same order gives the same shares.
 *
 * @param amount minor units, more than 0.
 * @returns shares that add up to the amount; null when the payments together
 *   do not have it, to the minor unit.
 */
export function allocateRefund(
  amount: bigint,
  payments: PaidPayment[]
): Payout[] | null {
  const open = payments
    .map(({ id, captured, refunded }) => ({ id, rest: captured - refunded }))
    .filter(({ rest }) => rest > 0n)
    .sort((one, other) =>
      one.rest === other.rest
        ? one.id.localeCompare(other.id)
        : Number(other.rest > one.rest) - Number(other.rest < one.rest)
    )
  const alone = open.filter(({ rest }) => rest >= amount).at(-1)
  if (alone) {
    return [{ payment_id: alone.id, amount }]
  }
  const payouts: Payout[] = []
  let left = amount
  for (const { id, rest } of open) {
    const share = rest < left ? rest : left
    if (share > 0n) {
      payouts.push({ payment_id: id, amount: share })
      left -= share
    }
  }
  return left === 0n ? payouts : null
}
