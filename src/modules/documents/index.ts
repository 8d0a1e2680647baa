import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import { DOCUMENTS_MODULE } from "./module-key"
import { DocumentsModuleService } from "./service"

export { DOCUMENTS_MODULE }

export default Module(DOCUMENTS_MODULE, {
  service: DocumentsModuleService,
  loaders: [checkOptions],
})
