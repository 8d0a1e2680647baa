import { scaleUnits } from "../../../../quantity/scale-units"
import { unscaleUnits } from "../../../../quantity/unscale-units"
import { attributeChange } from "../attribution/attribute-change"
import type { KnownChange } from "../attribution/known-change"
import { nameRest } from "../attribution/name-rest"
import { replayLedger } from "../attribution/replay-ledger"
import { sumByKind } from "../attribution/sum-by-kind"

const units = (decimal: number | string) => scaleUnits(String(decimal))

const known = (cause: string, delta: number, kind = "sale"): KnownChange => ({
  cause,
  kind: kind as KnownChange["kind"],
  delta: units(delta),
})

const book = (
  [balance, observed]: [number, number],
  { confirmed = [], possible = [], likely = [], recent = [] } = {} as {
    confirmed?: KnownChange[]
    possible?: KnownChange[]
    likely?: KnownChange[]
    recent?: KnownChange[]
  }
) =>
  attributeChange({
    balance: units(balance),
    observed: units(observed),
    confirmed,
    possible: [...likely, ...possible],
    isLikely: (one) => likely.includes(one),
    recent,
    nameRest: () => "adjustment",
  }).map((entry) => [
    entry.known?.cause ?? null,
    unscaleUnits(entry.delta),
    unscaleUnits(entry.balance),
    ...(entry.overwrote ? [entry.overwrote] : []),
  ])

describe("a change that was seen", () => {
  it("is nothing where level and ledger agree", () => {
    expect(book([10, 10], { possible: [known("a", -1)] })).toEqual([])
  })

  it("is what is confirmed first, one entry each, then the rest", () => {
    const confirmed = [known("receipt", 20), known("count", -1)]
    expect(book([60, 77], { confirmed })).toEqual([
      ["receipt", "20", "80"],
      ["count", "-1", "79"],
      [null, "-2", "77"],
    ])
  })

  it("is what may have happened, where that is exactly the rest", () => {
    const possible = [known("a", -2), known("b", -3), known("c", -1)]
    expect(book([10, 6], { possible })).toEqual([
      ["b", "-3", "7"],
      ["c", "-1", "6"],
    ])
    expect(book([10, 3], { possible })).toEqual([[null, "-7", "3"]])
  })

  it("takes the earlier of two that fit alike", () => {
    const possible = [known("first", -1), known("second", -1)]
    expect(book([10, 9], { possible })).toEqual([["first", "-1", "9"]])
  })

  it("takes what is likely as far as it fits, and no further", () => {
    const likely = [known("a", -2), known("b", -3)]
    expect(book([10, 3], { likely })).toEqual([
      ["a", "-2", "8"],
      ["b", "-3", "5"],
      [null, "-2", "3"],
    ])
    expect(book([10, 9], { likely })).toEqual([[null, "-1", "9"]])
    expect(book([10, 11], { likely })).toEqual([[null, "1", "11"]])
  })

  it("finds changes that crossed: goods came while others left", () => {
    const possible = [known("came", 20, "receipt"), known("left", -3)]
    expect(book([10, 27], { possible })).toEqual([
      ["came", "20", "30"],
      ["left", "-3", "27"],
    ])
  })

  it("names the change that another wrote over", () => {
    const confirmed = [known("receipt", 20), known("edit", -13)]
    expect(book([60, 47], { confirmed })).toEqual([
      ["receipt", "20", "80"],
      ["edit", "-13", "67"],
      [null, "-20", "47", "receipt"],
    ])
    expect(
      book([80, 47], {
        confirmed: [known("edit", -13)],
        recent: [known("receipt", 20)],
      })
    ).toEqual([
      ["edit", "-13", "67"],
      [null, "-20", "47", "receipt"],
    ])
  })

  it("is counted to the last decimal", () => {
    expect(
      attributeChange({
        balance: units("0.3"),
        observed: units("0"),
        confirmed: [known("a", -0.1), known("b", -0.2)],
        possible: [],
        nameRest: () => "adjustment",
      })
    ).toHaveLength(2)
  })

  it("stays quick with many that may have happened", () => {
    const possible = Array.from({ length: 300 }, (_, number) =>
      known(`c${number}`, -(2 ** (number % 40)) - number / 1000)
    )
    expect(book([0, 1], { possible })).toEqual([[null, "1", "1"]])
  })
})

describe("what nobody left word of", () => {
  const facts = {
    field: "stocked" as const,
    delta: units(-1),
    isSwept: false,
    hasOrder: false,
  }

  it.each([
    ["adjustment", {}],
    ["sale", { hasOrder: true }],
    ["sale_reversal", { hasOrder: true, delta: units(1) }],
    ["return", { hasOrder: true, delta: units(1), isReturned: true }],
    ["unexplained", { isSwept: true }],
    ["unexplained", { isSwept: true, hasOrder: true }],
    ["allocation", { field: "reserved" as const, delta: units(1) }],
    ["release", { field: "reserved" as const }],
    [
      "release",
      { field: "reserved" as const, isSwept: true, isReserved: true },
    ],
    ["unexplained", { field: "reserved" as const, isSwept: true }],
    ["incoming", { field: "incoming" as const }],
    ["unexplained", { field: "incoming" as const, isSwept: true }],
  ])("is called %s", (kind, more) => {
    expect(nameRest({ ...facts, ...more })).toBe(kind)
  })
})

describe("a ledger from its opening on", () => {
  const seen = (
    at: number,
    observed: number,
    { orderId = null as string | null, isSwept = false } = {}
  ) => ({ at, observed: units(observed), orderId, isSwept })

  it("leaves 23 units unexplained that the sweep misses (scenario 16)", () => {
    const entries = replayLedger(
      units(60),
      [{ ...known("receipt:1", 20, "receipt"), at: 20 }],
      [
        seen(40, 70, { orderId: "order_3" }),
        seen(10, 55, { orderId: "order_1" }),
        seen(20, 75),
        seen(30, 73, { orderId: "order_2" }),
        seen(50, 47, { isSwept: true }),
      ]
    )
    expect(
      entries.map(({ kind, delta, balance, orderId }) => [
        kind,
        unscaleUnits(delta),
        unscaleUnits(balance),
        orderId,
      ])
    ).toEqual([
      ["opening", "60", "60", null],
      ["sale", "-5", "55", "order_1"],
      ["receipt", "20", "75", null],
      ["sale", "-2", "73", "order_2"],
      ["sale", "-3", "70", "order_3"],
      ["unexplained", "-23", "47", null],
    ])
    expect(
      [...sumByKind(entries)].map(([kind, sum]) => [kind, unscaleUnits(sum)])
    ).toEqual([
      ["opening", "60"],
      ["sale", "-10"],
      ["receipt", "20"],
      ["unexplained", "-23"],
    ])
  })

  it("uses an expected change once, when its time has come", () => {
    const entries = replayLedger(
      units(10),
      [{ ...known("r", 5, "receipt"), at: 20 }],
      [seen(10, 10), seen(20, 15), seen(30, 15)]
    )
    expect(entries.map(({ kind }) => kind)).toEqual(["opening", "receipt"])
  })

  it("always sums to what was seen", () => {
    let seed = 7
    const random = (below: number) =>
      (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 200; round++) {
      const observations = Array.from({ length: 1 + random(8) }, (_, at) =>
        seen(at, random(100), {
          orderId: random(2) ? "order" : null,
          isSwept: random(3) === 0,
        })
      )
      const expected = Array.from({ length: random(6) }, (_, number) => ({
        ...known(`c${number}`, random(40) - 20, "receipt"),
        at: random(8),
      }))
      const entries = replayLedger(units(50), expected, observations)
      const sum = entries.reduce((all, { delta }) => all + delta, 0n)
      expect(sum).toBe(entries[entries.length - 1].balance)
      expect(sum).toBe(observations[observations.length - 1].observed)
    }
  })
})
