import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadReplenishment",
    resource: "replenishment",
    operation: "read",
    description:
      "See suggestions, forecasts, purchase orders and stock ledgers",
  },
  {
    name: "PlanReplenishment",
    resource: "replenishment",
    operation: "plan",
    description: "Keep suppliers, item policies, overrides and project demand",
  },
  {
    name: "OrderFromSuppliers",
    resource: "replenishment",
    operation: "order",
    description:
      "Accept suggestions, and make, send and cancel purchase orders",
  },
  {
    name: "ReceiveGoods",
    resource: "replenishment",
    operation: "receive",
    description: "Receive goods of purchase orders and reverse receipts",
  },
  {
    name: "CountStock",
    resource: "replenishment",
    operation: "count",
    description: "Count stock and post small differences",
  },
  {
    name: "ConfirmCounts",
    resource: "replenishment",
    operation: "confirm",
    description: "Confirm large differences that others counted",
  },
])
