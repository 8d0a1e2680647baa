import { type HoldType, holdTypes } from "./hold-types"

/** Whether a text names a reason to hold an order. */
export const isHoldType = (text: string): text is HoldType =>
  Object.hasOwn(holdTypes, text)
