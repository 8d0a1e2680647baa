import type { AuditInvariant } from "../../../types/audit"

const harmful: readonly string[] = [
  "fulfilled_within_ordered",
  "address_equals_fulfillment",
  "refunds_within_captures",
] satisfies AuditInvariant[]

/**
 * Whether an order must not be shipped on while a finding of this kind is
 * open: more would leave than was ordered, it would go to the wrong address,
 * or more money than it brought has gone back already.
 */
export const holdsOrder = (invariant: string): boolean =>
  harmful.includes(invariant)
