import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { REPLENISHMENT_MODULE } from "./module-key"
import { ReplenishmentModuleService } from "./service"

export { REPLENISHMENT_MODULE }

export default Module(REPLENISHMENT_MODULE, {
  service: ReplenishmentModuleService,
  loaders: [checkOptions],
})
