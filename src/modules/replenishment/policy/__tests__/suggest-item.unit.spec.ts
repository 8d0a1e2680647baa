import { demandOver } from "../demand/demand-over"
import { mixtureQuantiles } from "../../../../../analytics/forecast/distribution/mixture-quantiles"
import { suggestItem } from "../suggestion/suggest-item"
import { suggestOrder } from "../suggestion/suggest-order"
import type { SuggestionInputs } from "../suggestion/suggestion-inputs"
import {
  baseOutlook,
  baseSupplier,
  suggestionInputs as base,
} from "./suggestion-inputs"

const with_ = (changes: Partial<SuggestionInputs>): SuggestionInputs => ({
  ...base,
  ...changes,
})
const stocked = (on_hand: number) => ({ ...base.stock, on_hand })
const calendar = (today: string, changes: object = {}) => ({
  ...baseSupplier,
  review: "calendar" as const,
  today,
  order_days: [1, 4],
  ...changes,
})

describe("suggestItem", () => {
  it("orders up to reorder point and cover when below the point", () => {
    const outcome = suggestItem(base)
    const spans = [10, 12].map((days) => ({
      weight: 0.5,
      mean: 3 * days,
      variance: (3 * days * 2 + (days / 7) * 40) / 2,
    }))
    const [point] = mixtureQuantiles([0.95], spans)
    expect(outcome).toMatchObject({
      p: 0.95,
      service_from: "matrix",
      lead_mean: 10,
      lead_p90: 11,
      reorder_point: point,
      order_up_to: point + 42,
      safety_stock: point - 33,
      position: 40,
      reason: "REORDER",
      order_by: "2026-11-23",
      wait_until: null,
    })
    expect(outcome.quantity).toBe(Math.ceil((point + 42 - 40) / 6) * 6)
    expect(outcome.value_minor).toBe(String(outcome.quantity * 900))
    expect(outcome.why).toMatchObject({
      key: "reorderWhy.REORDER",
      params: { quantity: outcome.quantity, point, position: 40 },
    })
  })

  it("is the same again from its stored inputs", () => {
    const stored = JSON.parse(JSON.stringify(base))
    expect(suggestItem(stored)).toEqual(suggestItem(base))
  })

  it("tells the risk until the next goods, on their way or ordered today", () => {
    const alone = suggestItem(with_({ stock: stocked(30) }))
    const soon = suggestItem(
      with_({
        stock: { ...stocked(30), on_order: 60 },
        supplies: [{ on: "2026-11-27", units: 60 }],
      })
    )
    expect(alone.p_stock_out).toBeGreaterThan(0.4)
    expect(soon.p_stock_out).toBeLessThan(0.01)
    expect(soon.expected_lost).toBeLessThan(alone.expected_lost as number)
    expect(soon).toMatchObject({ reason: "ENOUGH", quantity: 0 })
    // The median of 3 a day is 30 on the 10th day and more on the 11th.
    expect(alone.stock_out_date).toBe("2026-12-03")
    expect(soon.stock_out_date).toBe("2026-12-23")
    expect([alone.warning_date, alone.stock_out_date]).toEqual(
      [alone.stock_out_date, alone.warning_date].sort()
    )
    expect(alone.cover_low).toBeLessThan(Number(alone.cover_median))
    expect(alone.cover_median).toBeLessThan(Number(alone.cover_high))
  })

  it("is out today with nothing to sell", () => {
    const outcome = suggestItem(with_({ stock: stocked(0) }))
    expect(outcome).toMatchObject({
      stock_out_date: "2026-11-23",
      cover_median: 0,
    })
    expect(outcome.p_stock_out).toBeGreaterThan(0.99)
  })

  it("says when an order will be wanted", () => {
    const { quantity, order_by, reorder_point } = suggestItem(
      with_({ stock: stocked(100) })
    )
    expect(quantity).toBe(0)
    const days =
      (Date.parse(String(order_by)) - Date.parse("2026-11-23")) / 86_400_000
    expect(100 - 3 * days).toBeLessThan(Number(reorder_point))
    expect(100 - 3 * (days - 1)).toBeGreaterThanOrEqual(Number(reorder_point))
  })

  it("proposes to a calendar supplier on its day only (scenario 22)", () => {
    const on = (today: string, changes = {}) =>
      suggestItem(with_({ today, supplier: calendar(today, changes) }))
    expect(on("2026-11-23")).toMatchObject({
      reason: "REORDER",
      reorder_point: null,
      order_by: "2026-11-23",
    })
    expect(on("2026-11-24")).toMatchObject({
      reason: "NOT_ORDER_DAY",
      quantity: 0,
      order_by: "2026-11-26",
    })
    expect(on("2026-11-26").reason).toBe("REORDER")
    expect(on("2026-11-23", { holidays: ["2026-11-23"] })).toMatchObject({
      reason: "NOT_ORDER_DAY",
      order_by: "2026-11-26",
    })
    // Monday to Thursday are three days, Thursday to Monday four.
    expect(on("2026-11-26").order_up_to).toBeGreaterThan(
      on("2026-11-23").order_up_to
    )
  })

  it("neither orders a dead item nor forecasts it (scenario 21)", () => {
    const outlook = { ...baseOutlook, means: [0, 0], s2: 0 }
    expect(suggestItem(with_({ outlook, stock: stocked(30) }))).toMatchObject({
      quantity: 0,
      reason: "ENOUGH",
      reorder_point: 0,
      p_stock_out: 0,
      stock_out_date: null,
      order_by: null,
    })
  })

  it("knows no risk without a forecast, but a person's levels", () => {
    const blind = { outlook: null, no_forecast_because: "too_new" }
    expect(suggestItem(with_(blind))).toMatchObject({
      reason: "NO_FORECAST",
      quantity: 0,
      p_stock_out: null,
      cover_median: null,
      order_by: null,
      why: { params: { because: "too_new" } },
    })
    expect(
      suggestItem(with_({ ...blind, manual: { min: 50, max: 90 } }))
    ).toMatchObject({ reason: "REORDER", quantity: 54, reorder_point: 50 })
  })

  it("takes a person's levels before its own", () => {
    expect(suggestItem(with_({ manual: { min: 41, max: 41 } }))).toMatchObject({
      quantity: 6,
      reorder_point: 41,
      order_up_to: 41,
    })
    expect(
      suggestItem(with_({ manual: { min: 40, max: null } })).quantity
    ).toBe(0)
  })

  it("keeps goods that spoil within their days", () => {
    const outcome = suggestItem(
      with_({ shelf_life_days: 20, max_cover_days: 60 })
    )
    expect(outcome).toMatchObject({ reason: "CAPPED", quantity: 18 })
  })

  it("adds project demand that is due in time, and no other", () => {
    const project = (due_on: string) =>
      suggestItem(
        with_({ stock: stocked(70), project: [{ due_on, quantity: 50 }] })
      )
    expect(project("2026-12-05")).toMatchObject({
      project: 50,
      reason: "REORDER",
    })
    expect(project("2026-12-06")).toMatchObject({
      project: 0,
      reason: "ENOUGH",
    })
  })

  it("takes the cost of the quantity that is ordered", () => {
    const terms = {
      ...base.terms,
      cost_breaks: [
        { from: 12, cost_minor: "800" },
        { from: 1_000, cost_minor: "500" },
      ],
    }
    const outcome = suggestItem(with_({ terms }))
    expect(outcome.unit_cost_minor).toBe("800")
    expect(
      suggestItem(with_({ terms: { ...base.terms, cost_minor: null } }))
    ).toMatchObject({ unit_cost_minor: null, value_minor: null })
  })

  it("takes an own target first, then the margin's where that is wanted", () => {
    const { service } = base
    const target = (changes: object) =>
      suggestItem(with_({ service: { ...service, ...changes } }))
    expect(target({ own: 0.8, economic: true })).toMatchObject({
      p: 0.8,
      service_from: "item",
    })
    expect(target({ economic: true })).toMatchObject({
      p: 0.995,
      service_from: "economic",
    })
    expect(target({ economic: true, price: null })).toMatchObject({
      p: 0.95,
      service_from: "matrix",
    })
    expect(target({ cell: "CZ" }).p).toBe(0.9)
    expect(target({ cell: null }).p).toBe(0.95)
  })
})

describe("suggestOrder", () => {
  const supplier = (minimum_minor: string) => ({
    ...baseSupplier,
    minimum_minor,
  })

  it("fills a minimum, and each suggestion can be made again by itself", () => {
    const items = [
      with_({ supplier: supplier("100000") }),
      with_({
        item: "iitem_2",
        stock: stocked(90),
        supplier: supplier("100000"),
      }),
    ]
    const suggested = suggestOrder(items)
    const value = suggested.reduce((sum, { outcome }) => {
      return sum + Number(outcome.value_minor)
    }, 0)
    expect(value).toBeGreaterThanOrEqual(100_000)
    expect(value).toBeLessThan(100_000 + 6 * 900)
    expect(suggested[1].outcome.reason).toBe("FILLS_MINIMUM")
    for (const { inputs, outcome } of suggested) {
      expect(outcome.wait_until).toBeNull()
      expect(suggestItem(JSON.parse(JSON.stringify(inputs)))).toEqual(outcome)
    }
  })

  it("proposes to wait where the minimum is out of reach", () => {
    const [{ outcome }] = suggestOrder([
      with_({ supplier: supplier("900000"), max_cover_days: 30 }),
    ])
    expect(outcome.quantity).toBe(48)
    expect(outcome.wait_until).toBe("2026-11-23")
    const [{ outcome: patient }] = suggestOrder([
      with_({
        supplier: supplier("900000"),
        max_cover_days: 40,
        service: { ...base.service, own: 0.999 },
        stock: stocked(52),
      }),
    ])
    expect(patient.quantity).toBeGreaterThan(0)
    expect(Date.parse(String(patient.wait_until))).toBeGreaterThan(
      Date.parse("2026-11-23")
    )
  })

  it("fills no minimum with more than a year's demand", () => {
    const [{ outcome }] = suggestOrder([
      with_({ supplier: supplier("900000000") }),
    ])
    const year = 3 * 365
    expect(outcome.position + outcome.quantity).toBeLessThanOrEqual(year)
    expect(outcome.position + outcome.quantity).toBeGreaterThan(year - 6)
    expect(outcome.wait_until).not.toBeNull()
  })

  it("fills to free freight by what is likely wanted, or not at all", () => {
    const freight = (free_freight_minor: string) =>
      suggestOrder([
        with_({ supplier: { ...baseSupplier, free_freight_minor } }),
        with_({
          item: "iitem_2",
          stock: stocked(60),
          supplier: { ...baseSupplier, free_freight_minor },
        }),
      ]).map(({ outcome }) => outcome.quantity)
    const alone = suggestItem(base).quantity
    expect(freight("58000")).toEqual([alone, 12])
    expect(freight("9000000")).toEqual([alone, 0])
  })

  it("adds nothing on a day on which no order is taken", () => {
    const closed = calendar("2026-11-24", { minimum_minor: "100000" })
    expect(suggestOrder([with_({ supplier: closed })])[0]).toMatchObject({
      inputs: { added: 0 },
      outcome: { quantity: 0, reason: "NOT_ORDER_DAY" },
    })
  })
})

describe("demandOver", () => {
  const outlook = {
    ...baseOutlook,
    means: [14, 28],
    weekdays: [0.5, 0.1, 0.1, 0.1, 0.1, 0.1, 0],
  }
  const mean = (today: string, days: number) =>
    demandOver(outlook, today, days).mean

  it("follows the weekdays and the periods, and the average beyond them", () => {
    expect(mean("2026-11-23", 1)).toBeCloseTo(7, 12)
    expect(mean("2026-11-24", 1)).toBeCloseTo(1.4, 12)
    expect(mean("2026-11-29", 1)).toBeCloseTo(0, 12)
    expect(mean("2026-11-30", 1)).toBeCloseTo(14, 12)
    expect(mean("2026-11-23", 14)).toBeCloseTo(42, 12)
    expect(mean("2026-12-07", 7)).toBeCloseTo(21, 12)
  })

  it("grows in mean and variance with the days", () => {
    const spans = [1, 3, 7, 20, 60].map((days) =>
      demandOver(baseOutlook, "2026-11-25", days)
    )
    for (const [at, { mean: one, variance }] of spans.entries()) {
      expect(one).toBeGreaterThan(spans[at - 1]?.mean ?? 0)
      expect(variance).toBeGreaterThan(spans[at - 1]?.variance ?? 0)
    }
  })
})
