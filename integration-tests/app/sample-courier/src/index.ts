import { ModuleProvider } from "@medusajs/framework/utils"
import { SampleCourierProvider } from "./sample-courier-provider"

export default ModuleProvider("order_cycle_tracking", {
  services: [SampleCourierProvider],
})
