import type { AuditInvariant } from "../../../types/audit"

/** An amount as core keeps it: main units, exact decimals as text. */
export type StoredAmount = { amount: string; currency_code: string }

export type AuditFact =
  string | number | boolean | null | string[] | StoredAmount

/** One thing that is not as an invariant says, as a statement answers it. */
export type AuditRow = {
  invariant: AuditInvariant
  subject: string
  order_id: string | null
  expected: Record<string, AuditFact>
  found: Record<string, AuditFact>
}
