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
  {
    name: "AllocateStock",
    resource: "verification",
    operation: "allocate",
    description: "Move orders between locations and back-orders in their queue",
  },
  {
    name: "SettleAuditFindings",
    resource: "verification",
    operation: "audit",
    description: "Repair or dismiss what the auditor found",
  },
  {
    name: "ConfigureVerification",
    resource: "verification",
    operation: "configure",
    description:
      "Set rules, lists of blocked and trusted customers, credit, service areas and calendars",
  },
  {
    name: "OverrideAsSupervisor",
    resource: "verification",
    operation: "override_supervisor",
    description:
      "Override holds of address, identity, price, promotion and desk",
  },
  {
    name: "OverrideAsFinance",
    resource: "verification",
    operation: "override_finance",
    description: "Override holds of payment",
  },
  {
    name: "OverrideAsOwner",
    resource: "verification",
    operation: "override_owner",
    description: "Override every hold but those of totals and system",
  },
  {
    name: "GrantRefunds",
    resource: "verification",
    operation: "refund",
    description: "Grant refunds, pay them out and withdraw them",
  },
  {
    name: "ChangeOrders",
    resource: "verification",
    operation: "change",
    description: "Cancel orders and units of them, and correct addresses",
  },
])
