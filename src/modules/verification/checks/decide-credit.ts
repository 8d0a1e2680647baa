/** A customer's credit in one currency; money in minor units. */
export type CreditFacts = {
  /** Whether the order is bought on credit at all. */
  is_credit: boolean
  /** null: the customer has no credit in this currency. */
  limit: string | null
  /** What other orders owe already. */
  open: string
  /** What this order asks. */
  due: string
  /** Invoices not paid yet, by the day they were due: YYYY-MM-DD. */
  unpaid: { invoice: string; due_on: string }[]
  /** YYYY-MM-DD, in the shop's zone. */
  today: string
  /** Days after the due day that are still borne. */
  grace_days: number
}

export type CreditDecision = {
  hold: "CREDIT_EXCEEDED" | null
  /** The limit; 0 without credit. */
  limit: string
  /** What would be owed with this order. */
  used: string
  /** How much that is above the limit; 0 when it is not. */
  excess: string
  /**
   * Invoices past their grace. Without their age: it changes each day, and
   * what was overridden stands for the same evidence only.
   */
  overdue: CreditFacts["unpaid"]
}

const DAY = 24 * 60 * 60 * 1000

/** Whether a customer may buy this on credit. */
export function decideCredit(facts: CreditFacts): CreditDecision {
  const limit = BigInt(facts.limit ?? 0)
  const used = BigInt(facts.open) + BigInt(facts.due)
  const overdue = facts.unpaid.filter(
    ({ due_on }) =>
      Date.parse(facts.today) - Date.parse(due_on) > facts.grace_days * DAY
  )
  return {
    hold:
      facts.is_credit && (used > limit || overdue.length)
        ? "CREDIT_EXCEEDED"
        : null,
    limit: limit.toString(),
    used: used.toString(),
    excess: (used > limit ? used - limit : 0n).toString(),
    overdue,
  }
}
