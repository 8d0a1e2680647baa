import type { AuditInvariant } from "../../../types/audit"

/**
 * Findings on which an order must not be shipped on: more would leave than was
 * ordered, it would go to the wrong address, or more money than it brought has
 * gone back already.
 */
export const harmfulInvariants: AuditInvariant[] = [
  "fulfilled_within_ordered",
  "address_equals_fulfillment",
  "refunds_within_captures",
]
