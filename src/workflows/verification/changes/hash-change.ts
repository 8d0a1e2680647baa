import { hashPlan } from "../../../modules/verification/changes/hash-plan"
import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"

/**
 * Names a change of an order as it is now. What others do to the free stock
 * of a place makes no plan stale, nor does another check of the order, nor
 * pick tasks that its release makes.
 */
export function hashChange(facts: ChangeFacts, request: ChangeRequest): string {
  const { free_at_target: _, locations: __, tasks: ___, review, ...own } = facts
  return hashPlan({ request, own, promise: review?.promise })
}
