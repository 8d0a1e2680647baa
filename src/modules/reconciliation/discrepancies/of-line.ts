import type { DiscrepancyCode } from "./discrepancy-codes"
import type { DiscrepancyDraft } from "./discrepancy-draft"

type Subject = {
  id: string
  moved_minor: bigint
  currency_code: string
  text: string
  reference: string | null
}

/** What a line that stays open is called; its whole amount is unexplained. */
export const ofLine = (
  code: DiscrepancyCode,
  line: Subject,
  about: { item_id?: string | null; values?: Record<string, string> } = {}
): DiscrepancyDraft => ({
  code,
  amount_minor: line.moved_minor,
  currency_code: line.currency_code,
  line_id: line.id,
  item_id: about.item_id ?? null,
  evidence: {
    found_minor: line.moved_minor.toString(),
    text: line.text,
    ...(line.reference && { reference: line.reference }),
    ...about.values,
  },
  dedup_key: `${code}:line:${line.id}`,
})
