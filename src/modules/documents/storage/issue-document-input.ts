import type { DocumentType } from "../../../types/document"
import type { NumberReset } from "../number/number-placeholder"

export type IssueDocumentInput = {
  type: DocumentType
  /** Tells several series of one type apart, "" for the only one. */
  scope: string
  /** Of the series when it does not exist yet. */
  pattern: string
  reset: NumberReset
  order_id: string
  source_id: string
  renderer: string
  /** Everything that is printed but number and time of issue. */
  contents: { time_zone: string } & Record<string, unknown>
  issued_by: string
  /** Money of an invoice or receipt. */
  money?: { amount_minor: string; currency_code: string; stamp_duty: boolean }
  /** Receipts of the order may come to so much with this one, minor units. */
  limit_minor?: string
  /** The paper in whose place this one comes, and why. */
  supersedes?: { id: string; reason: string }
  /** Whether a source whose paper was voided gets another one. */
  again?: boolean
}
