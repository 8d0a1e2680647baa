import { type HoldType, holdTypes } from "./hold-types"

const order = Object.keys(holdTypes)

/** Each type once, in the order of the gates. */
export const sortHoldTypes = (types: HoldType[]): HoldType[] =>
  [...new Set(types)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
