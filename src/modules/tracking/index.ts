import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import loadProviders from "./loaders/load-providers"
import { TRACKING_MODULE } from "./module-key"
import { TrackingModuleService } from "./service"

export { AbstractCourierProvider } from "./providers/abstract-courier-provider"
export type { CourierAnswer } from "./providers/courier-answer"
export { TRACKING_MODULE }

export default Module(TRACKING_MODULE, {
  service: TrackingModuleService,
  loaders: [checkOptions, loadProviders],
})
