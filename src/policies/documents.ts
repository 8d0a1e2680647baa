import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadDocuments",
    resource: "documents",
    operation: "read",
    description: "See and print issued papers",
  },
  {
    name: "IssueDocuments",
    resource: "documents",
    operation: "issue",
    description: "Issue invoices, delivery notes and receipts",
  },
  {
    name: "VoidDocuments",
    resource: "documents",
    operation: "void",
    description: "Make papers void and put others in their place",
  },
])
