import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReceiptRow } from "../../../../../types/replenishment/receipts"
import { receiptLineFields } from "./fields"

/** Adds what each receipt brought. */
export async function addReceiptLines(
  scope: MedusaContainer,
  receipts: Omit<ReceiptRow, "lines">[]
): Promise<ReceiptRow[]> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "receipt_line",
    fields: receiptLineFields,
    filters: { receipt_id: receipts.map(({ id }) => id) },
  })
  return receipts.map((receipt) => ({
    ...receipt,
    lines: data
      .filter((line) => line.receipt_id === receipt.id)
      .map(({ purchase_line_id, inventory_item_id, accepted, damaged }) => ({
        purchase_line_id,
        inventory_item_id,
        accepted,
        damaged,
      })),
  }))
}
