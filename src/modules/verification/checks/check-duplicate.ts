import type { CheckOutcome } from "./check-outcome"
import { identityKeys } from "./identity-keys"

/** An order as far as telling twins goes. */
export type DuplicateCandidate = {
  order_id: string
  /** ISO 8601 with offset. */
  placed_at: string
  customer_id: string | null
  email: string | null
  phone: string | null
  /** Goods and custom lines, not charges. */
  goods: { sku: string; quantity: number }[]
}

export type DuplicateFacts = {
  order: DuplicateCandidate
  /** Accepted orders that are not cancelled; those later do not count. */
  others: DuplicateCandidate[]
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Gate `identity`: has the same customer (id, e-mail or phone) ordered the
 * same goods within the 24 hours before? The nearest such order is named.
 */
export function checkDuplicate(facts: DuplicateFacts): CheckOutcome {
  const { order, others } = facts
  const placed = Date.parse(order.placed_at)
  const keys = new Set(identityKeys(order))
  const [twin] = others
    .map((other) => ({ other, age: placed - Date.parse(other.placed_at) }))
    .filter(({ other, age }) => isWithinDay(other, age, order))
    .filter(({ other }) => identityKeys(other).some((key) => keys.has(key)))
    .sort((a, b) => a.age - b.age)
  return {
    check: "duplicate",
    input: { ...facts },
    findings: twin
      ? [
          {
            code: "DUPLICATE_SUSPECTED",
            subject: "",
            level: "block",
            output: {
              duplicate_of: twin.other.order_id,
              seconds: twin.age / 1000,
            },
          },
        ]
      : [],
  }
}

/** Of two at the same moment, the one with the smaller id is the earlier. */
const isWithinDay = (
  other: DuplicateCandidate,
  age: number,
  order: DuplicateCandidate
) =>
  other.order_id !== order.order_id &&
  age <= DAY &&
  (age > 0 || (age === 0 && other.order_id < order.order_id))
