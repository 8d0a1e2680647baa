import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadReconciliation",
    resource: "reconciliation",
    operation: "read",
    description: "See statements, platform items and matches",
  },
  {
    name: "ImportStatements",
    resource: "reconciliation",
    operation: "import",
    description: "Open accounts and import statements",
  },
  {
    name: "ReleaseFiles",
    resource: "reconciliation",
    operation: "release",
    description: "Let a file that does not tie be matched by itself",
  },
  {
    name: "MatchMoney",
    resource: "reconciliation",
    operation: "match",
    description: "Match bank lines with what is owed, and undo it",
  },
  {
    name: "ResolveDiscrepancies",
    resource: "reconciliation",
    operation: "resolve",
    description: "Work on discrepancies and propose write-offs",
  },
  {
    name: "ApproveWriteOffs",
    resource: "reconciliation",
    operation: "approve",
    description: "Approve or refuse write-offs that others proposed",
  },
  {
    name: "ClosePeriods",
    resource: "reconciliation",
    operation: "close",
    description: "Close an account's days for good",
  },
])
