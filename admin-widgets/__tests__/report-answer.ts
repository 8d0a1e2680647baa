import type { Report, ReportResponse } from "../../src/types/report"
import { warehouseAnswer } from "./warehouse-answer"

/** `GET /reports/:name` with the given rows, from a fresh snapshot. */
export const reportAnswer = (report: Partial<Report>): ReportResponse => ({
  report: {
    name: "evaluation-overview",
    title: "Evaluation",
    as_of: "2026-11-25T01:00:00.000Z",
    zone: "Asia/Jakarta",
    parameters: { from: "2026-08-26", to: "2026-11-24", currency: null },
    columns: [],
    rows: [],
    n: 0,
    definition: "On time orders over orders due.",
    sql: "select 1",
    ...report,
  },
  warehouse: warehouseAnswer().warehouse,
})
