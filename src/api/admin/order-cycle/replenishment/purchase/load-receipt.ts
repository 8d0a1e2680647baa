import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReceiptRow } from "../../../../../types/replenishment/receipts"
import { addReceiptLines } from "./add-receipt-lines"
import { receiptFields } from "./fields"
import { loadOne } from "./load-one"

/** @throws MedusaError NOT_FOUND. */
export async function loadReceipt(
  scope: MedusaContainer,
  id: string
): Promise<ReceiptRow> {
  const receipt = await loadOne<Omit<ReceiptRow, "lines">>(scope, {
    entity: "receipt",
    fields: receiptFields,
    id,
    what: "receipt",
  })
  const [row] = await addReceiptLines(scope, [receipt])
  return row
}
