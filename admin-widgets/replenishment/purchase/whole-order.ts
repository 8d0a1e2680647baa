import type { PurchaseOrderResponse } from "../../../src/types/replenishment/purchase-orders"

/** An order with its lines and receipts. */
export type WholeOrder = PurchaseOrderResponse["purchase_order"]
