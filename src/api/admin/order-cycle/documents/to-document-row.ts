import { toMainUnits } from "../../../../money/to-main-units"
import type { DocumentRow } from "../../../../types/document"
import type { RowFacts } from "./read-row-facts"

type Stored = Omit<DocumentRow, "amount" | "display_id" | "mail"> & {
  amount_minor: string | null
}

/** A document as the API answers it: money in main units. */
export const toDocumentRow = (
  { amount_minor, ...document }: Stored,
  { displayIds, mails }: RowFacts
): DocumentRow => ({
  ...document,
  display_id: displayIds.get(document.order_id) ?? null,
  mail: mails.get(document.id) ?? null,
  amount:
    amount_minor !== null && document.currency_code
      ? toMainUnits(BigInt(amount_minor), document.currency_code)
      : null,
})
