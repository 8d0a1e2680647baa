import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "VerifyOrders",
    resource: "verification",
    operation: "verify",
    description: "Have an order checked at once",
  },
  {
    name: "HoldOrders",
    resource: "verification",
    operation: "hold",
    description: "Hold an order",
  },
  {
    name: "ReleaseOrders",
    resource: "verification",
    operation: "release",
    description: "End holds that wait for a person, and let orders be packed",
  },
])
