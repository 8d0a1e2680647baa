import type {
  PurchaseLineRow,
  PurchaseOrderResponse,
} from "../../../src/types/replenishment/purchase-orders"
import type { ReceiptRow } from "../../../src/types/replenishment/receipts"

type Order = PurchaseOrderResponse["purchase_order"]

/** 100 cups, of which up to 105 may come. */
export const lineOf = (
  change: Partial<PurchaseLineRow> = {}
): PurchaseLineRow => ({
  id: "opol_1",
  inventory_item_id: "iitem_1",
  supplier_item_id: "osit_1",
  supplier_sku: "S-CUP",
  sku: "CUP-1",
  title: "Cup",
  barcodes: ["CUP-1", "8991234567890"],
  pack_codes: [{ code: "18991234567897", units: 12 }],
  ordered: 100,
  accepted: 0,
  damaged: 0,
  canceled: 0,
  may_come: 105,
  open: 100,
  cost_minor: "1500000",
  suggestion_id: "osug_1",
  ...change,
})

/** What came of it: 55 good and 5 damaged. */
export const receiptOf = (change: Partial<ReceiptRow> = {}): ReceiptRow => ({
  id: "orec_1",
  purchase_order_id: "opor_1",
  location_id: "sloc_1",
  arrived_at: "2026-11-25T02:00:00.000Z",
  received_at: "2026-11-25T04:00:00.000Z",
  received_by: "user_1",
  accept_over: false,
  note: null,
  reversed_at: null,
  reversed_by: null,
  lines: [
    {
      purchase_line_id: "opol_1",
      inventory_item_id: "iitem_1",
      accepted: 55,
      damaged: 5,
    },
  ],
  ...change,
})

/** An order at PT Sumber, sent and late. */
export const orderOf = (change: Partial<Order> = {}): Order => ({
  id: "opor_1",
  number: "PO-2026-000012",
  supplier_id: "osup_1",
  supplier_name: "PT Sumber",
  location_id: "sloc_1",
  location_name: "Jakarta",
  currency_code: "idr",
  state: "sent",
  note: null,
  created_by: "user_1",
  created_at: "2026-11-18T01:00:00.000Z",
  sent_at: "2026-11-18T02:00:00.000Z",
  sent_by: "user_1",
  expected_on: "2026-11-25",
  is_late: true,
  received_at: null,
  canceled_at: null,
  canceled_by: null,
  line_count: 1,
  ordered: 100,
  open: 100,
  value_minor: "150000000",
  lines: [lineOf()],
  receipts: [],
  mail: "sent",
  ...change,
})
