import { toMainUnits } from "../../../../money/to-main-units"
import type { DocumentRow } from "../../../../types/document"

type Stored = Omit<DocumentRow, "amount"> & { amount_minor: string | null }

/** A document as the API answers it: money in main units. */
export const toDocumentRow = ({
  amount_minor,
  ...document
}: Stored): DocumentRow => ({
  ...document,
  amount:
    amount_minor !== null && document.currency_code
      ? toMainUnits(BigInt(amount_minor), document.currency_code)
      : null,
})
