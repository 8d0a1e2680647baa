import type { HoldRole } from "./hold-role"
import { type HoldType, holdTypes } from "./hold-types"

/** Why somebody of this role may not override a hold. */
export const refuseOverride = (
  type: HoldType,
  role: HoldRole
): "ROLE" | null =>
  holdTypes[type].overridden_by.includes(role) ? null : "ROLE"
