import { checkCod } from "../checks/check-cod"
import { checkCredit } from "../checks/check-credit"
import { checkDuplicate } from "../checks/check-duplicate"
import { checkPrice, type PricedLine } from "../checks/check-price"
import { checkPromotion } from "../checks/check-promotion"
import { checkRisk } from "../checks/check-risk"
import { checkTotals } from "../checks/check-totals"
import type { TaxedLine } from "../checks/add-up-line"
import type { UsedPromotion } from "../checks/judge-promotion"
import { type RiskFacts, scoreRisk } from "../checks/score-risk"

describe("duplicate check", () => {
  it("names the twin and how long before it was placed", () => {
    const facts = {
      placed_at: "2026-11-02T10:00:00Z",
      twin: {
        order_id: "o1",
        display_id: 7,
        placed_at: "2026-11-02T16:00:00+07:00",
      },
    }
    expect(checkDuplicate(facts).findings).toMatchObject([
      {
        code: "DUPLICATE_SUSPECTED",
        level: "block",
        output: { duplicate_of: "o1", display_id: 7, seconds: 3_600 },
      },
    ])
    expect(checkDuplicate({ ...facts, twin: null }).findings).toEqual([])
  })
})

describe("risk score", () => {
  const quiet: RiskFacts = {
    blocked: [],
    orders_24h: 1,
    total: "1000",
    past_totals: [],
    largest_quantity: 1,
    billing_country: "id",
    shipping_country: "id",
    customers_at_address_7d: 1,
    cod_refusals: 0,
  }
  const score = (changes: Partial<RiskFacts>) =>
    scoreRisk({ ...quiet, ...changes })

  it.each<[Partial<RiskFacts>, string, number]>([
    [{ blocked: ["email", "ip"] }, "BLOCKLIST", 100],
    [{ orders_24h: 4 }, "ORDERS_24H", 30],
    [{ past_totals: ["100", "90", "99"] }, "TOTAL_UNUSUAL", 30],
    [{ largest_quantity: 1_001 }, "QUANTITY_LARGE", 25],
    [{ billing_country: "sg" }, "COUNTRIES_DIFFER", 20],
    [{ customers_at_address_7d: 3 }, "ADDRESS_SHARED", 25],
    [{ cod_refusals: 1 }, "COD_REFUSED", 40],
  ])("of %j is %s", (changes, signal, points) => {
    const { signals, score: sum } = score(changes)
    expect(signals).toMatchObject([{ signal, points }])
    expect(sum).toBe(points)
    expect(Object.keys(signals[0].numbers)).not.toEqual([])
  })

  it.each<Partial<RiskFacts>>([
    { orders_24h: 3 },
    { past_totals: ["1", "1"] },
    { past_totals: ["100", "100", "100"] },
    { past_totals: ["1", "100", "100", "200"] },
    { largest_quantity: 1_000 },
    { billing_country: null },
    { customers_at_address_7d: 2 },
  ])("of %j is nothing", (changes) => {
    expect(score(changes)).toMatchObject({ score: 0, level: "NONE" })
  })

  it("takes the median between two orders exactly", () => {
    // Median 99.5: ten times that is 995.
    const past_totals = ["1", "99", "100", "200"]
    expect(score({ total: "995", past_totals }).score).toBe(0)
    expect(score({ total: "996", past_totals }).score).toBe(30)
  })

  it.each<[Partial<RiskFacts>, string, string, string[]]>([
    [{}, "NONE", "ACCEPT", []],
    [{ orders_24h: 4 }, "LOW", "ACCEPT", ["info"]],
    [{ cod_refusals: 2 }, "MEDIUM", "INVESTIGATE", ["block"]],
    [{ cod_refusals: 1, orders_24h: 9 }, "HIGH", "INVESTIGATE", ["block"]],
    [{ blocked: ["phone"] }, "HIGH", "CANCEL", ["block"]],
  ])("of %j is %s: %s", (changes, level, recommendation, levels) => {
    expect(score(changes)).toMatchObject({ level, recommendation })
    const { findings } = checkRisk({ ...quiet, ...changes })
    expect(findings.map((finding) => finding.level)).toEqual(levels)
  })
})

describe("price check", () => {
  const rises = (changes: Partial<PricedLine>, compares_all = false) =>
    checkPrice({
      currency_code: "idr",
      tolerance_percent: 5,
      compares_all,
      lines: [
        {
          line_id: "l1",
          title: "Cup",
          unit_price: "100000",
          current_price: "100000",
          source: "list",
          ...changes,
        },
      ],
    }).findings.map(({ output }) => output.rise_percent)

  it.each([
    ["120000", ["20"]],
    ["103000", []],
    ["80000", []],
    ["105000", []],
    ["105001", ["5"]],
    ["133333", ["33.33"]],
    ["200000", ["100"]],
    [null, []],
  ])("of 100,000 that is %s now rises by %j", (current_price, found) => {
    expect(rises({ current_price })).toEqual(found)
  })

  it("leaves a price that a person or channel made", () => {
    const dearer = { current_price: "900000" }
    expect(rises({ ...dearer, source: "custom" })).toEqual([])
    expect(rises({ ...dearer, source: "channel" }, true)).toEqual(["800"])
    expect(rises({ unit_price: "0" })).toEqual([null])
  })
})

describe("promotion check", () => {
  const promotion: UsedPromotion = {
    code: "NOV",
    is_active: true,
    starts_at: "2026-11-01T00:00:00Z",
    ends_at: "2026-11-10T23:59:59Z",
    currency_code: "idr",
    budget: null,
    applied: "1000",
    computed: "1000",
  }
  const faults = (
    changes: Partial<UsedPromotion>,
    placed_at = "2026-11-05T00:00:00Z",
    grace_minutes = 0
  ) =>
    checkPromotion({
      placed_at,
      grace_minutes,
      currency_code: "IDR",
      promotions: [{ ...promotion, ...changes }],
    }).findings.flatMap(({ output }) => output.reasons)

  it("holds what was completed five seconds late, but for the grace", () => {
    const late = "2026-11-11T00:00:05Z"
    expect(faults({}, late)).toEqual(["ENDED"])
    expect(faults({}, late, 15)).toEqual([])
    expect(faults({}, "2026-11-11T00:15:00Z", 15)).toEqual(["ENDED"])
    expect(faults({}, "2026-11-10T23:59:59Z")).toEqual([])
    expect(faults({}, "2026-10-31T23:59:59Z", 15)).toEqual(["NOT_STARTED"])
  })

  it.each<[Partial<UsedPromotion>, string[]]>([
    [{}, []],
    [{ is_active: false }, ["INACTIVE"]],
    [{ currency_code: "usd" }, ["CURRENCY_DIFFERS"]],
    [{ currency_code: null, starts_at: null, ends_at: null }, []],
    [{ computed: "999" }, ["AMOUNT_DIFFERS"]],
    [{ computed: null }, []],
    [{ budget: { type: "usage", limit: "5", used: "4" } }, []],
    [{ budget: { type: "usage", limit: "5", used: "5" } }, ["BUDGET_USED"]],
    [{ budget: { type: "spend", limit: "5000", used: "4000" } }, []],
    [
      { budget: { type: "spend", limit: "5000", used: "4001" } },
      ["BUDGET_USED"],
    ],
  ])("of %j finds %j", (changes, found) => {
    expect(faults(changes)).toEqual(found)
  })
})

describe("totals check", () => {
  const line = (changes: Partial<TaxedLine> = {}): TaxedLine => ({
    unit_price: "50000",
    quantity: "5",
    is_tax_inclusive: true,
    adjustments: [],
    tax_rates: ["11"],
    ...changes,
  })
  const found = (total: string, lines: TaxedLine[], currency_code = "idr") =>
    checkTotals({ currency_code, total, lines }).findings.map(
      ({ output }) => output
    )

  it("comes to what core writes", () => {
    const discount = [{ amount: "25000", is_tax_inclusive: true }]
    const shipping = line({ unit_price: "20000", quantity: "1" })
    const goods = line({ adjustments: discount })
    expect(found("245000", [goods, shipping])).toEqual([])
  })

  it("misses not one minor unit", () => {
    expect(found("249999.99", [line()])).toEqual([
      {
        stored: "24999999",
        recomputed: "25000000",
        difference: "-1",
        currency_code: "idr",
      },
    ])
    expect(found("249999.999", [line()])).toEqual([])
  })

  it("puts tax on top, and discounts on the price's side of it", () => {
    const net = { is_tax_inclusive: false, tax_rates: ["10", "1"] }
    expect(found("277500", [line(net)])).toEqual([])
    const off = (amount: string, is_tax_inclusive: boolean) => [
      { amount, is_tax_inclusive },
    ]
    const lessNet = line({ ...net, adjustments: off("50000", false) })
    const lessGross = line({ ...net, adjustments: off("55500", true) })
    expect(found("222000", [lessNet])).toEqual([])
    expect(found("222000", [lessGross])).toEqual([])
    expect(
      found("194500", [line({ adjustments: off("50000", false) })])
    ).toEqual([])
  })

  it("rounds once, at the end, to the currency's own digits", () => {
    const third = line({ unit_price: "0.333", quantity: "1", tax_rates: [] })
    expect(found("1", [third, third, third], "eur")).toEqual([])
    expect(found("100", [line({ unit_price: "20" })], "jpy")).toEqual([])
  })
})

describe("COD check", () => {
  const facts = {
    is_cod: true,
    must_confirm: true,
    amount: "500000",
    confirmation: "confirmed" as const,
    maximum: "500000",
    is_served: true,
    currency_code: "idr",
  }
  const reasons = (changes: Partial<Parameters<typeof checkCod>[0]>) =>
    checkCod({ ...facts, ...changes }).findings.flatMap(
      ({ output }) => output.reasons
    )

  it("passes what is confirmed, within the maximum and served", () => {
    expect(reasons({})).toEqual([])
    expect(reasons({ maximum: null, amount: "99999999" })).toEqual([])
  })

  it("names all that is missing", () => {
    expect(
      reasons({ confirmation: null, amount: "500001", is_served: false })
    ).toEqual(["UNCONFIRMED", "ABOVE_MAXIMUM", "UNSERVED"])
    expect(reasons({ confirmation: "refused" })).toEqual(["REFUSED"])
    expect(reasons({ must_confirm: false, confirmation: null })).toEqual([])
    expect(reasons({ is_cod: false, confirmation: "refused" })).toEqual([])
    const [{ output }] = checkCod({ ...facts, amount: "500001" }).findings
    expect(output.excess).toBe("1")
  })
})

describe("credit check", () => {
  const facts = {
    is_credit: true,
    limit: "1000000",
    open: "400000",
    due: "600000",
    unpaid: [{ invoice: "INV-1", due_on: "2026-11-01" }],
    today: "2026-11-08",
    grace_days: 7,
    currency_code: "idr",
  }
  const found = (changes: Partial<Parameters<typeof checkCredit>[0]>) =>
    checkCredit({ ...facts, ...changes }).findings.map(({ output }) => output)

  it("passes 600,000 beside 400,000 of 1,000,000, and not one more", () => {
    expect(found({})).toEqual([])
    expect(found({ due: "600001" })).toEqual([
      {
        limit: "1000000",
        used: "1000001",
        excess: "1",
        overdue: [],
        currency_code: "idr",
      },
    ])
  })

  it("holds what is overdue by more than the grace", () => {
    expect(found({ due: "1", today: "2026-11-09" })).toMatchObject([
      { excess: "0", overdue: facts.unpaid },
    ])
  })

  it("gives no credit where there is none", () => {
    expect(found({ limit: null, open: "0", due: "1" })).toMatchObject([
      { limit: "0", excess: "1" },
    ])
    expect(found({ limit: null, is_credit: false })).toEqual([])
  })
})
