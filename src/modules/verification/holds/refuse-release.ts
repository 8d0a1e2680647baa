import { type HoldType, holdTypes } from "./hold-types"

/**
 * Why a person may not release a hold: it waits for its condition or its
 * date, and only an override goes past that.
 */
export const refuseRelease = (type: HoldType): "CONDITION_UNMET" | null =>
  holdTypes[type].released_by.includes("person") ? null : "CONDITION_UNMET"
