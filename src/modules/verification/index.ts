import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { VERIFICATION_MODULE } from "./module-key"
import { VerificationModuleService } from "./service"

export { VERIFICATION_MODULE }

export default Module(VERIFICATION_MODULE, {
  service: VerificationModuleService,
  loaders: [checkOptions],
})
