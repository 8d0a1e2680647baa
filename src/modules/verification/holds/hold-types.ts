import type { Gate } from "../../../types/sentences"
import type { HoldRole } from "./hold-role"
import { overrideRoles } from "./override-roles"

type HoldRule = {
  gate: Gate
  /** As the database has it: `condition` ends by itself, else a person. */
  release_by: "condition" | "person"
  /** All who may end it: its cause's end, a person, its date. */
  released_by: readonly ("machine" | "person" | "date")[]
  /** Roles that may end it though it still waits. */
  overridden_by: readonly HoldRole[]
  /** Whether the order's stock stays reserved, unless told otherwise. */
  keeps_stock: boolean
}

const rule = (
  gate: Gate,
  release_by: HoldRule["release_by"],
  released_by: HoldRule["released_by"]
): HoldRule => ({
  gate,
  release_by,
  released_by,
  overridden_by: overrideRoles[gate],
  keeps_stock: true,
})

const ends = (gate: Gate) => rule(gate, "condition", ["machine"])
const judged = (gate: Gate) => rule(gate, "person", ["person"])
const either = (gate: Gate) => rule(gate, "person", ["machine", "person"])
const dated = (gate: Gate) => rule(gate, "condition", ["date"])

/** Every reason to hold an order, in the order of the gates. */
export const holdTypes = {
  INTAKE_INCOMPLETE: ends("intake"),
  CUSTOMER_MISSING: ends("intake"),
  COUNTRY_UNKNOWN: ends("intake"),
  DUPLICATE_SUSPECTED: either("identity"),
  FRAUD_REVIEW: judged("risk"),
  ADDRESS_INCOMPLETE: ends("address"),
  ADDRESS_AMBIGUOUS: ends("address"),
  ADDRESS_UNSERVED: ends("address"),
  PRICE_CHANGED: ends("price"),
  PROMO_INVALID: ends("promotion"),
  TOTALS_MISMATCH: ends("totals"),
  PAYMENT_NONE: ends("payment"),
  PAYMENT_SHORT: ends("payment"),
  PAYMENT_PENDING: ends("payment"),
  COD_UNCONFIRMED: ends("payment"),
  CREDIT_EXCEEDED: ends("payment"),
  OUT_OF_STOCK: ends("stock"),
  BACKORDERED: ends("stock"),
  RULE: judged("desk"),
  MANUAL: judged("desk"),
  CUSTOMER_REQUEST: judged("desk"),
  SCHEDULED: dated("desk"),
  CHANGE_PENDING: either("desk"),
  CHECK_FAILED: ends("system"),
  AUDIT: ends("system"),
} as const satisfies Record<string, HoldRule>

export type HoldType = keyof typeof holdTypes
