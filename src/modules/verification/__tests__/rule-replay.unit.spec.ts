import { compileRule } from "../rules/evaluate/compile-rule"
import { tallyReplay } from "../rules/replay/tally-replay"

const rule = compileRule({
  key: "replay",
  when: { fact: "order.line_count", op: "gt", value: 1 },
  then: [],
  enabled: true,
  version: 1,
})

const order = (number: number, minor: bigint, currency: string, lines = 2) => ({
  order_id: `order_${number}`,
  display_id: number,
  placed_at: "2026-11-20T01:00:00.000Z",
  facts: {
    order: { "order.total": { minor, currency }, "order.line_count": lines },
    lines: [],
  },
})

describe("a replay", () => {
  it("counts what a rule is true of, by currency and exactly", () => {
    const tally = tallyReplay(rule)
    tally.add(order(1, 9_007_199_254_740_993n, "IDR"))
    tally.add(order(2, 1n, "IDR"))
    tally.add(order(3, 250n, "GBP"))
    tally.add(order(4, 999n, "GBP", 1))
    const { samples, ...counted } = tally.result()
    expect(counted).toEqual({
      orders: 4,
      matched: 3,
      share: 0.75,
      totals: [
        { currency_code: "gbp", amount_minor: "250", orders: 1 },
        { currency_code: "idr", amount_minor: "9007199254740994", orders: 2 },
      ],
    })
    expect(samples.map(({ display_id }) => display_id)).toEqual([1, 2, 3])
    expect(samples[2]).toMatchObject({
      total: { amount_minor: "250", currency_code: "gbp" },
      evidence: [{ fact: "order.line_count", actual: 2, truth: true }],
    })
  })

  it("shows ten orders and counts the others", () => {
    const tally = tallyReplay(rule)
    for (let number = 1; number <= 25; number++) {
      tally.add(order(number, 1n, "IDR"))
    }
    const { matched, samples } = tally.result()
    expect(matched).toBe(25)
    expect(samples).toHaveLength(10)
  })

  it("has no share of no orders", () => {
    expect(tallyReplay(rule).result()).toEqual({
      orders: 0,
      matched: 0,
      share: null,
      totals: [],
      samples: [],
    })
  })
})
