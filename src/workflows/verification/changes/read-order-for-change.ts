import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { CANCEL_CHANGE_NOTE } from "./cancel-change-note"
import type { ChangeFacts } from "./change-facts"
import { type OrderForChange, orderForChangeFields } from "./order-for-change"

/**
 * An order, what is open about it in core, and its papers.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function readOrderForChange(
  query: Omit<RemoteQueryFunction, symbol>,
  orderId: string
): Promise<Pick<ChangeFacts, "order" | "open_change_id" | "documents">> {
  const ofOrder = { order_id: orderId }
  const [orders, changes, documents] = await Promise.all([
    query.graph({
      entity: "order",
      fields: orderForChangeFields,
      filters: { id: orderId },
    }),
    query.graph({
      entity: "order_change",
      fields: ["id", "internal_note"],
      filters: { ...ofOrder, status: ["pending", "requested"] },
    }),
    query.graph({
      entity: "order_document",
      fields: ["id", "type", "number", "source_id"],
      filters: { ...ofOrder, status: "issued" },
    }),
  ])
  const order = orders.data[0] as unknown as OrderForChange | undefined
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order ${orderId}.`
    )
  }
  const open = changes.data.find(
    ({ internal_note }) => internal_note !== CANCEL_CHANGE_NOTE
  )
  return {
    order,
    open_change_id: open?.id ?? null,
    documents: documents.data as ChangeFacts["documents"],
  }
}
