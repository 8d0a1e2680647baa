/** Who may override a hold; `owner` is everybody where RBAC is off. */
export const holdRoles = ["desk", "supervisor", "finance", "owner"] as const

export type HoldRole = (typeof holdRoles)[number]
