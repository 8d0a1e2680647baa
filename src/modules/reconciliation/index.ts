import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { RECONCILIATION_MODULE } from "./module-key"
import { ReconciliationModuleService } from "./service"

export { RECONCILIATION_MODULE }

export default Module(RECONCILIATION_MODULE, {
  service: ReconciliationModuleService,
  loaders: [checkOptions],
})
