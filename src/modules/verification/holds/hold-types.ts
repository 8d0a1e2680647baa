import type { Gate } from "../../../types/sentences"

type HoldRule = {
  gate: Gate
  /** `condition`: ends by itself when its cause does; else a person ends it. */
  release_by: "condition" | "person"
}

const ends = (gate: Gate): HoldRule => ({ gate, release_by: "condition" })
const judged = (gate: Gate): HoldRule => ({ gate, release_by: "person" })

/** Every reason to hold an order, in the order of the gates. */
export const holdTypes = {
  INTAKE_INCOMPLETE: ends("intake"),
  CUSTOMER_MISSING: ends("intake"),
  COUNTRY_UNKNOWN: ends("intake"),
  DUPLICATE_SUSPECTED: judged("identity"),
  FRAUD_REVIEW: judged("risk"),
  ADDRESS_INCOMPLETE: ends("address"),
  PAYMENT_NONE: ends("payment"),
  PAYMENT_SHORT: ends("payment"),
  PAYMENT_PENDING: ends("payment"),
  OUT_OF_STOCK: ends("stock"),
  RULE: judged("desk"),
  MANUAL: judged("desk"),
  CUSTOMER_REQUEST: judged("desk"),
  CHANGE_PENDING: judged("desk"),
  CHECK_FAILED: ends("system"),
} as const satisfies Record<string, HoldRule>

export type HoldType = keyof typeof holdTypes
