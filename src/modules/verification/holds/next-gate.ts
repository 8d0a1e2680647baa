import type { Gate } from "../../../types/sentences"
import { type HoldType, holdTypes } from "./hold-types"
import { sortHoldTypes } from "./sort-hold-types"

/** The first gate that an order with these holds has not passed. */
export function nextGate(types: HoldType[]): Gate | null {
  const [first] = sortHoldTypes(types)
  return first ? holdTypes[first].gate : null
}
