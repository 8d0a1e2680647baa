import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadReports",
    resource: "analytics",
    operation: "read",
    description: "See reports, forecasts and exports",
  },
  {
    name: "ExportWarehouse",
    resource: "analytics",
    operation: "export",
    description: "Start an export of the warehouse",
  },
])
