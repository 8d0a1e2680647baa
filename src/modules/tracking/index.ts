import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { TRACKING_MODULE } from "./module-key"
import { TrackingModuleService } from "./service"

export { TRACKING_MODULE }

export default Module(TRACKING_MODULE, {
  service: TrackingModuleService,
  loaders: [checkOptions],
})
