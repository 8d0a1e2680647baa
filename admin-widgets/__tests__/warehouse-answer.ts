import type { ReportListResponse, WarehouseState } from "../../src/types/report"

/** `GET /reports` of a shop in Jakarta with a fresh snapshot. */
export const warehouseAnswer = (
  change: Partial<WarehouseState> = {}
): ReportListResponse => ({
  reports: [],
  zone: "Asia/Jakarta",
  targets: [
    { kpi: "on_time_delivery", value: 0.95, better: "more" },
    { kpi: "cycle_time_median_h", value: 72, better: "less" },
  ],
  warehouse: {
    published: {
      generation: "7",
      as_of: "2026-11-25T01:00:00.000Z",
      file: "gen-7.duckdb",
      rows: 12345,
    },
    stale: false,
    last_run: null,
    ...change,
  },
})
