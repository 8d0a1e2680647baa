import { ModuleProvider } from "@medusajs/framework/utils"
import { SampleSettlementProvider } from "./sample-settlement-provider"

export default ModuleProvider("order_cycle_reconciliation", {
  services: [SampleSettlementProvider],
})
