import { Module } from "@medusajs/framework/utils"
import { TIMELINE_MODULE } from "./module-key"
import { TimelineModuleService } from "./service"

export { TIMELINE_MODULE }

export default Module(TIMELINE_MODULE, { service: TimelineModuleService })
