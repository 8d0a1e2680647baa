import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { emptyPlan, type UnhashedPlan } from "./empty-plan"
import { refuseChange } from "./refuse-change"
import { toOutdatedDocuments } from "./to-outdated-documents"
import { unbindLabelled } from "./unbind-labelled"

type Address = Extract<ChangeRequest, { kind: "address" }>

/**
 * What another address does: labels and papers that name the old one, and the
 * promise.
 *
 * @throws MedusaError NOT_ALLOWED when a label names the old address that is
 *   not in the house any more.
 */
export function planAddress(
  facts: ChangeFacts,
  { shipping_address }: Address
): UnhashedPlan {
  const { order, review, promise_after } = facts
  const { parcels } = unbindLabelled(facts)
  const bound = parcels.filter(({ is_bound }) => is_bound)
  if (bound.length) {
    refuseChange(
      `The label of parcel ${bound.map(({ code }) => code).join(", ")} names ` +
        "the old address already, and it can no longer be voided: have the courier " +
        "change where the parcel goes."
    )
  }
  const differs = Object.entries(shipping_address).some(
    ([field, value]) =>
      JSON.stringify(order.shipping_address?.[field] ?? "") !==
      JSON.stringify(value)
  )
  if (!differs) {
    refuseChange(
      `Order #${order.display_id} has this address already: nothing to change.`
    )
  }
  const before = review?.promise ?? { ship_at: null, deliver_at: null }
  const moves =
    promise_after !== null &&
    (promise_after.ship_at !== before.ship_at ||
      promise_after.deliver_at !== before.deliver_at)
  return {
    ...emptyPlan(facts, "address"),
    relabel: parcels
      .filter(({ state }) => state === "labelled")
      .map(({ id, code }) => ({ id, code })),
    documents: toOutdatedDocuments(facts, null),
    promise: moves ? { before, after: promise_after } : null,
  }
}
