/** Why a row is refused; a row has the first that applies. */
export const rejectCodes = [
  "ROW_SHAPE",
  "FIELD_MISSING",
  "CREDIT_NOTE",
  "ADJUSTMENT",
  "TIME_INVALID",
  "TIME_FUTURE",
  "QUANTITY_INVALID",
  "QUANTITY_NOT_POSITIVE",
  "DISCOUNT_SIGN",
  "CURRENCY_UNKNOWN",
  "PRICE_INVALID",
  "PRICE_NEGATIVE",
  "PRICE_PRECISION",
  "NOT_GOODS",
  "HEADER_CONFLICT",
  "ORDER_WITHOUT_GOODS",
  "ORDER_TOTAL_ZERO",
  "INTAKE_INCOMPLETE",
  "CUSTOMER_MISSING",
  "FILE_REFUSED",
] as const

export type RejectCode = (typeof rejectCodes)[number]

/** Reasons that leave the rest of the order whole. */
export const harmlessCodes: ReadonlySet<RejectCode> = new Set([
  "CREDIT_NOTE",
  "ADJUSTMENT",
  "NOT_GOODS",
] as const)
