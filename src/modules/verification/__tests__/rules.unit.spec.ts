import type { RuleFacts } from "../rules/facts"
import { compileRule } from "../rules/evaluate/compile-rule"
import { parseRules } from "../rules/parse-rules"
import type { Condition } from "../../../types/rule-language"

const rulesOf = (...rules: object[]) =>
  parseRules(JSON.stringify({ version: 1, rules }), "rules.json")

const tag = [{ action: "tag", value: "x" }]

const compile = (when: unknown) => {
  const [rule] = rulesOf({ key: "r", when, then: tag })
  return compileRule(rule)
}

const gbp = (minor: bigint) => ({ minor, currency: "GBP" })

const facts: RuleFacts = {
  order: {
    "order.total": gbp(5_000_00n),
    "order.country": "GB",
    "order.payment_method": "cod",
    "order.line_count": 2,
    "order.duplicate_of": null,
    "customer.present": false,
  },
  lines: [
    { "line.sku": "CUP-1", "line.quantity": 3, "line.unit_price": gbp(10n) },
    { "line.sku": "BOWL", "line.quantity": 1_001 },
  ],
}

const money = (amount: string, currency = "GBP") => ({ amount, currency })

const truth = (when: unknown) => compile(when).judge(facts)

describe("a comparison", () => {
  it.each([
    ["order.total", "gte", money("5000.00"), true],
    ["order.total", "gt", money("5000"), false],
    ["order.total", "lt", money("5000.01"), true],
    ["order.total", "lte", money("4999.99"), false],
    ["order.total", "eq", money("5000.0"), true],
    ["order.total", "ne", money("5000"), false],
    ["order.total", "in", [money("1"), money("5000")], true],
    ["order.total", "not_in", [money("1")], true],
    ["order.country", "eq", "gb", true],
    ["order.country", "in", ["ID", "gb"], true],
    ["order.country", "not_in", ["GB"], false],
    ["order.country", "starts_with", "G", true],
    ["order.payment_method", "eq", "COD", true],
    ["order.line_count", "gt", 2, false],
    ["order.line_count", "ne", 3, true],
    ["customer.present", "eq", false, true],
  ])("%s %s %j is %s", (fact, op, value, expected) => {
    expect(truth({ fact, op, value })).toBe(expected)
  })

  it.each([
    { fact: "order.total", op: "gte", value: money("1", "USD") },
    { fact: "order.total", op: "ne", value: money("1", "USD") },
    { fact: "order.total", op: "in", value: [money("1"), money("1", "USD")] },
    { fact: "order.total", op: "not_in", value: [money("1", "USD")] },
    { fact: "order.duplicate_of", op: "eq", value: "7" },
    { fact: "order.duplicate_of", op: "ne", value: "7" },
    { fact: "order.duplicate_of", op: "not_in", value: ["7"] },
    { fact: "order.hour", op: "lt", value: 24 },
    { fact: "customer.orders_24h", op: "gte", value: 0 },
  ])("is unknown, also inside not: %j", (comparison) => {
    expect(truth(comparison)).toBeNull()
    expect(truth({ not: comparison })).toBeNull()
    expect(truth({ not: { not: comparison } })).toBeNull()
  })

  it("knows whether a fact exists", () => {
    const exists = (fact: string, value: boolean) =>
      truth({ fact, op: "exists", value })
    expect(exists("order.total", true)).toBe(true)
    expect(exists("order.total", false)).toBe(false)
    expect(exists("order.duplicate_of", true)).toBe(false)
    expect(exists("order.hour", false)).toBe(true)
    expect(
      truth({ not: { fact: "order.hour", op: "exists", value: true } })
    ).toBe(true)
  })

  it("finds an equal amount among other currencies", () => {
    const value = [money("1", "USD"), money("5000")]
    expect(truth({ fact: "order.total", op: "in", value })).toBe(true)
    expect(truth({ fact: "order.total", op: "not_in", value })).toBe(false)
  })

  it("keeps amounts apart that a float cannot", () => {
    const { judge } = compile({
      fact: "order.total",
      op: "gt",
      value: money("90071992547409.92"),
    })
    const order = { "order.total": gbp(9_007_199_254_740_993n) }
    expect(judge({ order, lines: [] })).toBe(true)
  })
})

describe("a group of conditions", () => {
  const yes = { fact: "order.country", op: "eq", value: "GB" }
  const no = { fact: "order.country", op: "eq", value: "ID" }
  const unknown = { fact: "order.hour", op: "eq", value: 1 }

  it.each([
    [{ all: [yes, yes] }, true],
    [{ all: [unknown, no] }, false],
    [{ all: [yes, unknown] }, null],
    [{ any: [unknown, yes] }, true],
    [{ any: [no, unknown] }, null],
    [{ any: [no, no] }, false],
    [{ not: yes }, false],
    [{ all: [yes, { not: { any: [no, { not: yes }] } }] }, true],
  ])("is three-valued: %j", (when, expected) => {
    expect(truth(when)).toBe(expected)
  })

  const line = (fact: string, op: string, value: unknown) => ({
    fact: `line.${fact}`,
    op,
    value,
  })

  it.each([
    [line("quantity", "gt", 1_000), true],
    [line("quantity", "gt", 2_000), false],
    [line("kind", "eq", "goods"), null],
    [line("unit_price", "gt", money("1")), null],
    [{ all: [line("sku", "eq", "CUP-1"), line("quantity", "gt", 5)] }, false],
    [{ all: [line("sku", "starts_with", "CUP"), yes] }, true],
  ])("asks one line at a time: %j", (any_line, expected) => {
    expect(truth({ any_line })).toBe(expected)
  })

  it("is false of an order without lines", () => {
    const { judge } = compile({ any_line: line("quantity", "gt", 0) })
    expect(judge({ order: {}, lines: [] })).toBe(false)
  })
})

describe("the evidence of a rule", () => {
  it("has each comparison with the order's own value", () => {
    const { explain } = compile({
      all: [
        { fact: "order.total", op: "gte", value: money("1000.00") },
        { not: { fact: "order.hour", op: "gt", value: 20 } },
        { any_line: { fact: "line.quantity", op: "gt", value: 1_000 } },
      ],
    })
    const evidence = explain(facts)
    expect(evidence).toEqual([
      {
        path: "all.0",
        fact: "order.total",
        op: "gte",
        value: money("1000.00"),
        actual: money("5000.00"),
        truth: true,
      },
      {
        path: "all.1.not",
        fact: "order.hour",
        op: "gt",
        value: 20,
        actual: null,
        truth: null,
      },
      {
        path: "all.2.any_line",
        fact: "line.quantity",
        op: "gt",
        value: 1_000,
        actual: 1_001,
        truth: true,
        line: 1,
      },
    ])
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  })
})

describe("a file of rules", () => {
  const yes = { fact: "order.line_count", op: "gt", value: 0 }
  const refuse = (when: unknown, then: unknown = tag, more = {}) =>
    expect(() => rulesOf({ key: "big", when, then, ...more })).toThrow

  it.each<[unknown, RegExp]>([
    [
      { all: [yes, { fact: "order.totl", op: "gt", value: 1 }] },
      /^rules\.json: Rule "big", when\.all\.1\.fact: "order\.totl" is no fact\. Known: order\.total, /,
    ],
    [
      { not: { ...yes, op: "above" } },
      /Rule "big", when\.not\.op: "above" is no operator for order\.line_count\. Known: eq, /,
    ],
    [
      { fact: "order.country", op: "gt", value: "A" },
      /when\.op: "gt" is no operator for order\.country/,
    ],
    [
      { fact: "order.total", op: "gt", value: 5000 },
      /when\.value: must be money/,
    ],
    [
      { fact: "order.total", op: "gt", value: { amount: 5, currency: "GBP" } },
      /when\.value: must be money/,
    ],
    [
      { fact: "order.total", op: "gt", value: money("1.005") },
      /when\.value: has more than the 2 decimals of GBP/,
    ],
    [
      { fact: "order.total", op: "gt", value: money("1", "XYZ") },
      /"XYZ" that ISO 4217 does not list/,
    ],
    [{ ...yes, op: "in", value: [] }, /when\.value: must be a list/],
    [{ ...yes, op: "in", value: [1, "2"] }, /when\.value\.1: must be a number/],
    [{ ...yes, op: "exists", value: 1 }, /when\.value: must be true or false/],
    [{ ...yes, unit: "pcs" }, /when\.unit: is not known/],
    [
      { fact: "line.quantity", op: "gt", value: 1 },
      /when\.fact: line\.quantity is of one line: put it inside any_line/,
    ],
    [{ any_line: { any_line: yes } }, /when\.any_line: any_line cannot stand/],
    [{ all: [] }, /when\.all: must be a list of at least one condition/],
    [{ all: [yes], any: [yes] }, /when: .* this one has all, any/],
    [{ none: [yes] }, /when: .* this one has none/],
    ["always", /when: A condition is an object/],
    [undefined, /when: /],
  ])("is refused with rule and path: %j", (when, message) => {
    refuse(when)(message)
  })

  it("is refused for an unknown action, a bad key and a doubled one", () => {
    refuse(yes, [{ action: "ship" }])(
      /Rule "big", then\.0\.action: is no action\. Known: hold, tag/
    )
    refuse(yes, [{ action: "priority", value: 0.5 }])(/then\.0\.value: /)
    refuse(yes, [])(/then: names no action/)
    refuse(yes, tag, { key: "Big one" })(/Rule "Big one", key: must be/)
    refuse(yes, tag, { enabld: true })(/Rule "big": Unrecognized key: "enabld"/)
    const rule = { key: "a", when: yes, then: tag }
    expect(() => rulesOf(rule, rule)).toThrow(/Two rules have the key "a"/)
    expect(() => parseRules("{", "r.json")).toThrow(/^r\.json:1: This is no/)
    expect(() => parseRules("[]", "r.json")).toThrow(/^r\.json: /)
  })

  it("is refused when it nests too deep to be read", () => {
    const deep = (depth: number): unknown =>
      depth ? { not: deep(depth - 1) } : yes
    refuse(deep(40))(/nested more than 20 deep/)
    expect(truth(deep(20))).toBe(true)
  })

  it("fills in what a rule leaves out", () => {
    const [rule] = rulesOf({ key: "a", when: yes, then: [{ action: "hold" }] })
    expect(rule).toEqual({
      key: "a",
      when: yes as Condition,
      then: [{ action: "hold", type: "RULE" }],
      enabled: true,
      version: 1,
    })
  })
})
