/** Holds that a person may place; all but SCHEDULED, a person releases. */
export const personHoldTypes = [
  "MANUAL",
  "CUSTOMER_REQUEST",
  "CHANGE_PENDING",
  "FRAUD_REVIEW",
  "DUPLICATE_SUSPECTED",
  "SCHEDULED",
] as const

export type PersonHoldType = (typeof personHoldTypes)[number]
