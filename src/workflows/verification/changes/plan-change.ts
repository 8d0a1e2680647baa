import type { ChangePlan, ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { hashChange } from "./hash-change"
import { planAddress } from "./plan-address"
import { planCancel } from "./plan-cancel"
import { planCancelLines } from "./plan-cancel-lines"
import { planRelocate } from "./plan-relocate"
import { refuseUnchangeable } from "./refuse-unchangeable"

/**
 * What a change of an order does, decided from facts alone.
 *
 * @throws MedusaError NOT_ALLOWED with a sentence when it cannot be done.
 */
export function planChange(
  facts: ChangeFacts,
  request: ChangeRequest
): ChangePlan {
  refuseUnchangeable(facts)
  return {
    ...decide(facts, request),
    plan_hash: hashChange(facts, request),
  }
}

function decide(facts: ChangeFacts, request: ChangeRequest) {
  switch (request.kind) {
    case "cancel":
      return planCancel(facts)
    case "cancel_lines":
      return planCancelLines(facts, request)
    case "address":
      return planAddress(facts, request)
    case "relocate":
      return planRelocate(facts, request)
  }
}
