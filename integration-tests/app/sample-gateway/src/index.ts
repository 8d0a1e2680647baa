import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SampleGateway } from "./sample-gateway"

export default ModuleProvider(Modules.PAYMENT, { services: [SampleGateway] })
