import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { PACKING_MODULE } from "./module-key"
import { PackingModuleService } from "./service"

export { PACKING_MODULE }

export default Module(PACKING_MODULE, {
  service: PackingModuleService,
  loaders: [checkOptions],
})
