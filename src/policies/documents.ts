import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadDocuments",
    resource: "documents",
    operation: "read",
    description: "See and print issued papers",
  },
])
