/** A settlement's line that refunds a payment of which core knows. */
export type RefundLine = {
  line_id: string
  payment_id: string
  /** Without sign, minor units. */
  amount_minor: bigint
  currency_code: string
  booked_on: string
}

/** A refund of which nobody knows whether its provider paid it. */
export type LostRefund = {
  id: string
  payment_id: string
  amount_minor: bigint
  currency_code: string
  /** Day of its request, ISO. */
  asked_on: string
}

/**
 * Refunds that a settlement shows to be paid: one line and one refund fit
 * each other alone, by payment and amount. Where two fit, a person decides.
 */
export function pairLostRefunds(
  lines: RefundLine[],
  lost: LostRefund[]
): { refund_id: string; line_id: string }[] {
  const fits = (line: RefundLine, refund: LostRefund) =>
    line.payment_id === refund.payment_id &&
    line.amount_minor === refund.amount_minor &&
    line.currency_code === refund.currency_code &&
    // The provider cuts its days in another zone.
    Date.parse(line.booked_on) >= Date.parse(refund.asked_on) - DAY_MS
  return lines.flatMap((line) => {
    const refunds = lost.filter((refund) => fits(line, refund))
    const [refund] = refunds
    const isAlone =
      refunds.length === 1 &&
      lines.filter((other) => fits(other, refund)).length === 1
    return isAlone ? [{ refund_id: refund.id, line_id: line.line_id }] : []
  })
}

const DAY_MS = 86_400_000
