import type { Gate } from "../../../types/sentences"
import type { HoldRole } from "./hold-role"

/** Roles that may let an order pass a gate that it has not met. */
export const overrideRoles: Record<Gate, readonly HoldRole[]> = {
  intake: ["owner"],
  identity: ["supervisor", "owner"],
  risk: ["owner"],
  address: ["supervisor", "owner"],
  price: ["supervisor", "owner"],
  promotion: ["supervisor", "owner"],
  totals: [],
  payment: ["finance", "owner"],
  stock: ["owner"],
  desk: ["supervisor", "owner"],
  system: [],
}
