/** Holds that a person may place; a person releases them. */
export const personHoldTypes = [
  "MANUAL",
  "CUSTOMER_REQUEST",
  "CHANGE_PENDING",
  "FRAUD_REVIEW",
  "DUPLICATE_SUSPECTED",
] as const

export type PersonHoldType = (typeof personHoldTypes)[number]
