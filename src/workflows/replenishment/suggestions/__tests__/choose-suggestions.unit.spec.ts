import { suggestItem } from "../../../../modules/replenishment/policy/suggestion/suggest-item"
import { suggestionInputs } from "../../../../modules/replenishment/policy/__tests__/suggestion-inputs"
import type { StoredSuggestion } from "../../../../modules/replenishment/storage/suggestions/list-suggestions"
import { chooseSuggestions } from "../choose-suggestions"

const stored = (changes: Partial<StoredSuggestion> = {}): StoredSuggestion => ({
  id: "osug_1",
  run: "r1",
  inventory_item_id: "iitem_1",
  location_id: "sloc_1",
  supplier_id: "osup_1",
  supplier_item_id: "osit_1",
  inputs: suggestionInputs,
  outcome: suggestItem(suggestionInputs),
  quantity: 54,
  reason: "REORDER",
  order_by_on: null,
  value_minor: null,
  currency_code: null,
  state: "open",
  decided_quantity: null,
  decided_by: null,
  decided_at: null,
  decision_note: null,
  purchase_order_id: null,
  created_at: new Date(0),
  ...changes,
})

const line = (idempotency_key: string) => ({
  suggestion_id: "osug_1",
  purchase_order_id: "opor_1",
  ordered: 60,
  idempotency_key,
})

const choose = (
  quantity: number | undefined,
  one: StoredSuggestion,
  ordered: ReturnType<typeof line>[] = []
) => chooseSuggestions([{ id: "osug_1", quantity }], [one], ordered, "accept:k")

describe("chooseSuggestions", () => {
  it("takes the suggested quantity, or the buyer's", () => {
    expect(choose(undefined, stored()).chosen).toEqual([
      expect.objectContaining({ suggested: 54, quantity: 54 }),
    ])
    expect(choose(60, stored()).chosen).toEqual([
      expect.objectContaining({ suggested: 54, quantity: 60 }),
    ])
    expect(choose(6, stored({ quantity: 0 })).chosen).toHaveLength(1)
  })

  it("takes again what the same call has ordered, as it was ordered", () => {
    const own = line("accept:k:osup_1:sloc_1")
    const accepted = stored({ state: "accepted" })
    expect(choose(66, accepted, [own]).chosen).toEqual([
      expect.objectContaining({ quantity: 60 }),
    ])
    // Cut off between order and suggestion: still open, ordered already.
    expect(choose(66, stored(), [own]).chosen).toHaveLength(1)
    // A key that only begins alike is another call's.
    const other = line("accept:k2:osup_1:sloc_1")
    expect(choose(66, stored(), [other]).chosen).toEqual([])
  })

  it.each([
    [7, {}, /7 are no whole packs of 6/],
    [undefined, { quantity: 0 }, /Nothing is to be ordered/],
    [undefined, { supplier_id: null }, /Nobody sells it/],
    [undefined, { state: "dismissed" as const }, /dismissed already/],
    [undefined, { state: "superseded" as const }, /superseded already/],
  ])("refuses %s of %j", (quantity, changes, sentence) => {
    const { chosen, refused } = choose(quantity, stored(changes))
    expect(chosen).toEqual([])
    expect(refused).toEqual([
      { id: "osug_1", message: expect.stringMatching(sentence) },
    ])
  })
})
