import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import loadProviders from "./loaders/load-providers"
import { RECONCILIATION_MODULE } from "./module-key"
import { ReconciliationModuleService } from "./service"

export { AbstractSettlementProvider } from "./providers/abstract-settlement-provider"
export type { EventRequest } from "./providers/events/event-request"
export { headerOf } from "./providers/events/header-of"
export type { SettlementEvent } from "./providers/events/settlement-event"
export { BadStatement } from "./statement/bad-statement"
export type { CsvProfile } from "./statement/csv/csv-profile"
export { parseProfile } from "./statement/csv/parse-profile"
export { readCsv } from "./statement/csv/read-csv"
export type { Finding } from "./statement/finding"
export type { SourceLine } from "./statement/source-line"
export type { ReadSource, Statement } from "./statement/statement"
export { RECONCILIATION_MODULE }

export default Module(RECONCILIATION_MODULE, {
  service: ReconciliationModuleService,
  loaders: [checkOptions, loadProviders],
})
