import type { ListedDiscrepancy } from "../../../src/types/reconciliation/discrepancies"

/** A transfer that was Rp 10.000 short. */
export const discrepancyOf = (
  change: Partial<ListedDiscrepancy> = {}
): ListedDiscrepancy => ({
  id: "ordis_1",
  account_id: "oracc_1",
  code: "C01",
  severity: "normal",
  resolutions: ["accepted", "claimed"],
  can_be_written_off: true,
  amount_minor: "-1000000",
  currency_code: "idr",
  order_id: "order_1",
  display_id: 42,
  line_id: "orlin_1",
  item_id: "oritm_1",
  match_id: "ormat_1",
  file_id: null,
  batch_id: null,
  evidence: { found_minor: "23900000", expected_minor: "24900000" },
  assignee: null,
  due_at: "2025-12-31T10:00:00.000Z",
  escalated_at: null,
  snoozed_until: null,
  state: "open",
  resolution: null,
  resolved_by: null,
  resolved_at: null,
  note: null,
  created_at: "2025-12-30T02:00:00.000Z",
  ...change,
})
