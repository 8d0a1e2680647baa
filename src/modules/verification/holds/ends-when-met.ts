import { type HoldType, holdTypes } from "./hold-types"

/** Whether a hold ends without a person when its gate's condition is met. */
export const endsWhenMet = (type: HoldType): boolean =>
  holdTypes[type].released_by.some((who) => who !== "person")
