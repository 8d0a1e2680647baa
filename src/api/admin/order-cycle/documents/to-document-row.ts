import { toMainUnits } from "../../../../money/to-main-units"
import type { DocumentRow } from "../../../../types/document"

type Stored = Omit<DocumentRow, "amount" | "display_id"> & {
  amount_minor: string | null
}

/**
 * A document as the API answers it: money in main units.
 *
 * @param displayIds numbers of orders by their ids.
 */
export const toDocumentRow = (
  { amount_minor, ...document }: Stored,
  displayIds: Map<string, number>
): DocumentRow => ({
  ...document,
  display_id: displayIds.get(document.order_id) ?? null,
  amount:
    amount_minor !== null && document.currency_code
      ? toMainUnits(BigInt(amount_minor), document.currency_code)
      : null,
})
