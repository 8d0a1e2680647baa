import { overrideRoles } from "./override-roles"

/** Who works with holds; people of the desk override none. */
export const holdRoles = ["desk", ...overrideRoles] as const

export type HoldRole = (typeof holdRoles)[number]
