import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FakeCarrier } from "./fake-carrier"

export default ModuleProvider(Modules.FULFILLMENT, { services: [FakeCarrier] })
