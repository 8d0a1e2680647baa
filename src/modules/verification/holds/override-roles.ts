import type { Gate } from "../../../types/sentences"

/** Who may override, least powerful first. */
export const overrideRoles = ["supervisor", "finance", "owner"] as const

export type OverrideRole = (typeof overrideRoles)[number]

const gates: Record<OverrideRole, readonly Gate[]> = {
  supervisor: ["address", "identity", "price", "promotion", "desk"],
  finance: ["payment"],
  owner: [
    "intake",
    "identity",
    "risk",
    "address",
    "price",
    "promotion",
    "payment",
    "stock",
    "desk",
  ],
}

/** Roles that may override a hold at a gate; none may at totals and system. */
export const rolesForGate = (gate: Gate): OverrideRole[] =>
  overrideRoles.filter((role) => gates[role].includes(gate))
