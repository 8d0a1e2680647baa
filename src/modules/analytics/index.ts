import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { ANALYTICS_MODULE } from "./module-key"
import { AnalyticsModuleService } from "./service"

export { ANALYTICS_MODULE }

export default Module(ANALYTICS_MODULE, {
  service: AnalyticsModuleService,
  loaders: [checkOptions],
})
