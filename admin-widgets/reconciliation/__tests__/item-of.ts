import type { ItemRow } from "../../../src/types/reconciliation/items"

/** A transfer of Rp 249.000 that the shop waits for. */
export const itemOf = (change: Partial<ItemRow> = {}): ItemRow => ({
  id: "oritm_1",
  kind: "expected_transfer",
  entity_id: "order_1",
  order_id: "order_1",
  payment_id: "pay_1",
  provider_id: "pp_system_default",
  reference: "MD7K3Q98",
  payer: "Budi Santoso",
  amount_minor: "24900000",
  currency_code: "idr",
  open_minor: "24900000",
  opened_at: "2025-12-30T02:00:00.000Z",
  state: "open",
  excluded_reason: null,
  withdrawn_at: null,
  ...change,
})
