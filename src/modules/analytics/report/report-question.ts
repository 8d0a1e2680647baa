import type { ReadReportOptions } from "../../../../analytics/index"

/** What is asked of a report; where it is read the module knows. */
export type ReportQuestion = Omit<ReadReportOptions, "directory" | "warehouse">
