import type { LineKind } from "../../line-kind"

/**
 * What the transaction types of Xendit's balance report are here
 * (docs.xendit.co, balance report). Money that a merchant sends on to others
 * is no payout of his own.
 */
const KINDS: Record<string, LineKind> = {
  ADJUSTMENT: "adjustment",
  BATCH_DISBURSEMENT: "transfer_out",
  CASHBACK: "adjustment",
  CHARGEBACK: "chargeback",
  CHARGEBACK_REVERSAL: "chargeback_reversal",
  CONVERSION: "fx",
  CURRENCY_CONVERSION: "fx",
  DEPOSIT: "transfer_in",
  DISBURSEMENT: "transfer_out",
  DISPUTE: "chargeback",
  FEE: "fee",
  FOREX: "fx",
  FX_CONVERSION: "fx",
  HOLD: "reserve_hold",
  IN_PERSON_PAYMENT: "capture",
  INVOICE: "capture",
  LOAN_REPAYMENT: "adjustment",
  MONTHLY_FEE: "fee",
  OTHER: "adjustment",
  PAYMENT: "capture",
  PAYOUT: "transfer_out",
  PLATFORM_FEE: "fee",
  REFUND: "refund",
  RELEASE: "reserve_release",
  REMITTANCE: "transfer_out",
  REMITTANCE_COLLECTION: "capture",
  REMITTANCE_PAYOUT: "transfer_out",
  RESERVE: "reserve_hold",
  RESERVE_RELEASE: "reserve_release",
  TOPUP: "transfer_in",
  TOP_UP: "transfer_in",
  TRANSFER_IN: "transfer_in",
  TRANSFER_OUT: "transfer_out",
  WITHDRAWAL: "payout",
  AUTO_WITHDRAWAL: "payout",
  WITHDRAWAL_REVERSAL: "payout_failure",
}

/** Products, of which Xendit adds ever more, end with what they do. */
const ENDINGS: [RegExp, LineKind][] = [
  [/_PAYMENT$/, "capture"],
  [/(^|_)REFUND$/, "refund"],
  [/_CHARGEBACK$/, "chargeback"],
  [/_DISBURSEMENT$/, "transfer_out"],
  [/_WITHDRAWAL$/, "payout"],
  [/_FEE$/, "fee"],
]

/**
 * @param type `VA_PAYMENT`, or as older reports write it, `VA PAYMENT`.
 * @param gross_minor what it moves, minor units.
 */
export function xenditKind(
  type: string,
  gross_minor: bigint,
  isReversal: boolean
): LineKind {
  const name = type
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_")
  if (name === "TRANSFER") {
    return gross_minor < 0n ? "transfer_out" : "transfer_in"
  }
  const ending = ENDINGS.find(([pattern]) => pattern.test(name))
  const kind = Object.hasOwn(KINDS, name)
    ? KINDS[name]
    : (ending?.[1] ?? "unknown")
  return kind === "payout" && isReversal ? "payout_failure" : kind
}
