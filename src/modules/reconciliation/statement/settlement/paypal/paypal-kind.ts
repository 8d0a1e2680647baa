import type { LineKind } from "../../line-kind"

/** Codes that mean something else than their group. */
const CODES: Record<string, LineKind> = {
  T0008: "transfer_out",
  T0106: "fee",
  T1101: "payout_failure",
  T1104: "transfer_out",
  T1105: "reserve_release",
  T1106: "chargeback",
  T1107: "refund",
  T1108: "fee",
  T1109: "fee",
  T1110: "reserve_hold",
  T1111: "reserve_release",
  T1114: "transfer_in",
  T1115: "transfer_in",
  T1201: "chargeback",
  T1202: "chargeback_reversal",
  T1205: "chargeback_reversal",
  T1207: "chargeback",
  T1208: "chargeback_reversal",
}

/** First three characters: the event group of PayPal's T-codes. */
const GROUPS: Record<string, LineKind> = {
  T01: "fee",
  T02: "fx",
  T03: "transfer_in",
  T04: "payout",
  T05: "transfer_out",
  T06: "transfer_out",
  T07: "transfer_in",
  T08: "adjustment",
  T09: "adjustment",
  T10: "transfer_out",
  T11: "refund",
  T12: "adjustment",
  T14: "adjustment",
  T15: "reserve_hold",
  T16: "adjustment",
  T17: "transfer_out",
  T18: "adjustment",
  T19: "adjustment",
  T20: "transfer_in",
  T21: "reserve_hold",
  T22: "adjustment",
}

/** Groups that go both ways under one code. */
const TURNED: Partial<Record<LineKind, LineKind>> = {
  reserve_hold: "reserve_release",
  transfer_in: "transfer_out",
}

/**
 * What a transaction event code is here (developer.paypal.com, T-codes). The
 * direction tells money that was earned from money that was sent.
 *
 * @param gross_minor signed.
 */
export function paypalKind(code: string, gross_minor: bigint): LineKind {
  if (Object.hasOwn(CODES, code)) {
    return CODES[code]
  }
  const group = code.slice(0, 3)
  if (group === "T00") {
    return gross_minor < 0n ? "transfer_out" : "capture"
  }
  if (!/^T\d{4}$/.test(code) || !Object.hasOwn(GROUPS, group)) {
    return "unknown"
  }
  const kind = GROUPS[group]
  const isTurned = kind === "reserve_hold" ? gross_minor > 0n : gross_minor < 0n
  return (isTurned && TURNED[kind]) || kind
}
