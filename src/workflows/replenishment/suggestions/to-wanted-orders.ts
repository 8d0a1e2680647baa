import type { CreatePurchaseOrdersInput } from "../steps/create-purchase-orders"
import type { AcceptSuggestionsInput } from "../steps/choose-suggestions"
import { acceptKey } from "./accept-key"
import type { ChosenSuggestion } from "./choose-suggestions"

/** The orders that chosen suggestions become. */
export const toWantedOrders = ({
  input,
  chosen,
}: {
  input: AcceptSuggestionsInput
  chosen: ChosenSuggestion[]
}): CreatePurchaseOrdersInput => ({
  idempotency_key: acceptKey(input.idempotency_key),
  note: null,
  actor: input.actor,
  lines: chosen.map((one) => ({
    supplier_id: one.supplier_id,
    location_id: one.location_id,
    inventory_item_id: one.inventory_item_id,
    supplier_item_id: one.supplier_item_id,
    ordered: one.quantity,
    suggestion_id: one.id,
  })),
})
