import type { WriteOffRow } from "../../../src/types/reconciliation/discrepancies"

/** Rp 10.000 that somebody proposed to give up. */
export const writeOffOf = (change: Partial<WriteOffRow> = {}): WriteOffRow => ({
  id: "orwof_1",
  discrepancy_id: "ordis_1",
  item_id: "oritm_1",
  amount_minor: "1000000",
  currency_code: "idr",
  policy: "short transfers",
  account_code: "8130",
  needs_approval: true,
  proposed_by: "user_2",
  approved_by: null,
  approved_at: null,
  state: "proposed",
  created_at: "2025-12-30T02:00:00.000Z",
  ...change,
})
