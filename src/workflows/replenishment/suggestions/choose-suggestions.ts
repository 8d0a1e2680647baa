import type { StoredSuggestion } from "../../../modules/replenishment/storage/suggestions/list-suggestions"
import type { OrderedSuggestion } from "../../../modules/replenishment/storage/suggestions/find-ordered"

export type WantedSuggestion = {
  id: string
  /** Whole units; without: as suggested. */
  quantity?: number
}

/** A suggestion that may be ordered, and how many of it. */
export type ChosenSuggestion = {
  id: string
  inventory_item_id: string
  location_id: string
  supplier_id: string
  supplier_item_id: string | null
  suggested: number
  quantity: number
}

export type RefusedSuggestion = { id: string; message: string }

/**
 * Which of the wanted suggestions may become lines of orders; of the others,
 * why not and what to do.
 *
 * @param stored those that are there.
 * @param ordered lines that were made from them before.
 * @param key of this call: what it has ordered itself may be asked for again.
 */
export function chooseSuggestions(
  wanted: readonly WantedSuggestion[],
  stored: readonly StoredSuggestion[],
  ordered: readonly OrderedSuggestion[],
  key: string
): { chosen: ChosenSuggestion[]; refused: RefusedSuggestion[] } {
  const chosen: ChosenSuggestion[] = []
  const refused: RefusedSuggestion[] = []
  for (const { id, quantity } of wanted) {
    const one = stored.find((row) => row.id === id)
    const line = ordered.find((row) => row.suggestion_id === id)
    const isOwn = line?.idempotency_key.startsWith(`${key}:`) ?? false
    const message = whyNot(one, line, isOwn, quantity)
    if (message || !one) {
      refused.push({ id, message: message ?? "" })
    } else {
      chosen.push({
        id,
        inventory_item_id: one.inventory_item_id,
        location_id: one.location_id,
        supplier_id: String(one.supplier_id),
        supplier_item_id: one.supplier_item_id,
        suggested: one.quantity,
        quantity: line?.ordered ?? quantity ?? one.quantity,
      })
    }
  }
  return { chosen, refused }
}

function whyNot(
  one: StoredSuggestion | undefined,
  line: OrderedSuggestion | undefined,
  isOwn: boolean,
  quantity: number | undefined
): string | null {
  if (!one) {
    return "There is no such suggestion any more. Load the list again."
  }
  if (isOwn) {
    return null
  }
  if (line) {
    return "It is in a purchase order already. Change that order instead."
  }
  if (one.state !== "open") {
    return `It is ${one.state} already. Load the list again.`
  }
  if (!one.supplier_id) {
    return "Nobody sells it. Add it to what a supplier sells, then plan again."
  }
  const units = quantity ?? one.quantity
  const { pack } = one.inputs.terms
  if (units <= 0) {
    return "Nothing is to be ordered of it. Write how many you want."
  }
  return units % pack === 0
    ? null
    : `${units} are no whole packs of ${pack}. Write a multiple of ${pack}.`
}
