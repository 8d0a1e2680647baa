import { findItemAlerts } from "../alerts/find-item-alerts"
import { suggestItem } from "../suggestion/suggest-item"
import type { SuggestionInputs } from "../suggestion/suggestion-inputs"
import { baseSupplier, suggestionInputs } from "./suggestion-inputs"

const kindsOf = (on_hand: number, changes: Partial<SuggestionInputs> = {}) => {
  const inputs = {
    ...suggestionInputs,
    stock: { ...suggestionInputs.stock, on_hand, ...changes.stock },
    ...changes,
  }
  inputs.stock = { ...inputs.stock, on_hand }
  return findItemAlerts(inputs, suggestItem(inputs)).map(({ kind }) => kind)
}

const onOrder = { ...suggestionInputs.stock, on_order: 60 }

describe("findItemAlerts", () => {
  it("is quiet where all is well", () => {
    expect(kindsOf(100)).toEqual([])
  })

  it.each([
    ["below the reorder point", 45, {}, ["LOW_STOCK"]],
    ["likely to run out", 30, {}, ["LOW_STOCK", "AT_RISK"]],
    ["nothing to sell", 0, {}, ["LOW_STOCK", "OUT_OF_STOCK", "AT_RISK"]],
    ["what was ordered is no low stock", 45, { stock: onOrder }, []],
    [
      "nobody has asked for it in 90 days",
      0,
      { last_demand_on: "2026-08-24" },
      ["LOW_STOCK", "AT_RISK"],
    ],
    ["more than a year's demand", 1_200, {}, ["EXCESS"]],
    ["a year's demand", 1_000, {}, []],
    ["the end of its life is not missed", 0, { end_of_life: true }, []],
    ["but its stock is seen", 1_200, { end_of_life: true }, ["EXCESS"]],
    ["dead", 30, { life: "dead", outlook: null }, ["DEAD"]],
    [
      "dead and gone",
      0,
      { life: "dead", outlook: null, last_demand_on: "2025-01-01" },
      [],
    ],
  ])("tells what is %s", (_, on_hand, changes, kinds) => {
    expect(kindsOf(on_hand, changes as Partial<SuggestionInputs>)).toEqual(
      kinds
    )
  })

  it("knows that a calendar supplier's items wait below their level", () => {
    const supplier = {
      ...baseSupplier,
      review: "calendar" as const,
      order_days: [1],
    }
    expect(kindsOf(60, { supplier })).toEqual([])
    expect(kindsOf(38, { supplier })).toContain("LOW_STOCK")
  })

  it("gives the figures of its sentence", () => {
    const inputs = {
      ...suggestionInputs,
      life: "dead",
      outlook: null,
      last_demand_on: "2025-11-23",
    }
    expect(findItemAlerts(inputs, suggestItem(inputs))[0]).toEqual({
      kind: "DEAD",
      subject_id: "iitem_1",
      inventory_item_id: "iitem_1",
      location_id: "sloc_1",
      evidence: {
        on_hand: 40,
        last_demand_on: "2025-11-23",
        days_idle: 365,
      },
    })
  })
})
