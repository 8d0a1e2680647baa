export { checkPublished } from "./check/check-published"
export type { PublishedCheck } from "./check/published-check"
export { exportWarehouse } from "./export-warehouse"
export type { ExportOptions, ExportProgress } from "./export-options"
export type { ExportedDataset, ExportResult } from "./export-result"
export { describeSchema } from "./models/describe-schema"
export type {
  ColumnDescription,
  ModelDescription,
  SchemaDescription,
} from "./models/schema-description"
export {
  type AnalyticsQueue,
  createAnalyticsQueue,
} from "./queue/create-analytics-queue"
export type { ExportJob, ExportJobData } from "./queue/export-job"
export { migrateAnalyticsQueue } from "./queue/migrate-analytics-queue"
export type { QueuePlace } from "./queue/queue-place"
export {
  type AnalyticsWorker,
  type AnalyticsWorkerOptions,
  startAnalyticsWorker,
} from "./queue/start-analytics-worker"
export { BadReportParameter } from "./reports/bad-report-parameter"
export { type Kpi, kpis } from "./reports/definitions/parts/kpis"
export { encodeReport, type ReportEncoding } from "./reports/encode-report"
export { listReports } from "./reports/list-reports"
export { readReport } from "./reports/read-report"
export { readReports } from "./reports/read-reports"
export type { ReadReportOptions } from "./reports/read-report-options"
export type { Report, ReportColumn, ReportRow } from "./reports/report"
export { UnknownReport } from "./reports/unknown-report"
export { ExportBusy } from "./warehouse/export-busy"
export { NoWarehouse } from "./warehouse/no-warehouse"
export type { Published } from "./warehouse/published"
export { readPublished } from "./warehouse/read-published"
