import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadIntake",
    resource: "intake",
    operation: "read",
    description: "See imports and their refused rows",
  },
  {
    name: "ImportOrders",
    resource: "intake",
    operation: "import",
    description: "Import files of orders",
  },
  {
    name: "TakeOrders",
    resource: "intake",
    operation: "take",
    description: "Write down who took a draft order, and on which terms",
  },
])
