import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { AllocationState } from "../../../types/order-desk"
import { isShort } from "./is-short"

/** How much of what an order still needs is reserved for it. */
export function toAllocation(needs: StockNeed[]): AllocationState {
  if (!needs.some(isShort)) {
    return "full"
  }
  return needs.some(({ reserved }) => reserved > 0) ? "partial" : "none"
}
