import { Module } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "./module-key"
import { TrackingModuleService } from "./service"

export { TRACKING_MODULE }

export default Module(TRACKING_MODULE, { service: TrackingModuleService })
