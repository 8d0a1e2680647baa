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
])
