import { estimateLateness } from "../scorecard/estimate-lateness"
import { rankCouriers } from "../scorecard/rank-couriers"
import { scoreCouriers } from "../scorecard/score-couriers"
import { scorecardPeriod } from "../scorecard/scorecard-period"
import type { ScorecardCounts } from "../scorecard/scorecard-counts"
import { shareOf } from "../scorecard/share-of"
import { toScorecard } from "../scorecard/to-scorecard"
import { toRate } from "../scorecard/to-rate"
import { wilsonLowerBound } from "../../../statistics/wilson-lower-bound"

describe("the Wilson bound (scenario 17)", () => {
  it("has the exact figures", () => {
    const figures = [
      [940, 1000],
      [460, 500],
      [20, 20],
    ].map(([successes, n]) => wilsonLowerBound(successes, n)?.toFixed(4))
    expect(figures).toEqual(["0.9235", "0.8929", "0.8389"])
  })

  it("is 0 for no success and null for no case", () => {
    expect(wilsonLowerBound(0, 50)).toBe(0)
    expect(wilsonLowerBound(0, 0)).toBeNull()
  })

  it("ranks, and gives no place under 30 parcels", () => {
    const record = (courier: string, count: number, n: number) => ({
      courier,
      service: null,
      lane_key: null,
      card: { on_time: toRate(count, n), ranked: n >= 30 },
    })
    const ranked = rankCouriers([
      record("few", 20, 20),
      record("half", 460, 500),
      record("best", 940, 1000),
      record("also-best", 940, 1000),
    ])
    expect(ranked.map(({ courier, place }) => [courier, place])).toEqual([
      ["also-best", 1],
      ["best", 2],
      ["half", 3],
      ["few", null],
    ])
  })
})

it("ranks each lane by itself, ties by courier, then service", () => {
  const record = (lane_key: string, courier: string, service: string) => ({
    courier,
    service,
    lane_key,
    card: { on_time: toRate(40, 40), ranked: true },
  })
  const ranked = rankCouriers([
    record("jkt>sub", "jne", "yes"),
    record("jkt>sub", "jne", "reg"),
    record("jkt>bdg", "pos", "reg"),
    record("jkt>sub", "anteraja", "reg"),
  ])
  expect(
    ranked.map(({ lane_key, courier, service, place }) =>
      [lane_key, courier, service, place].join(" ")
    )
  ).toEqual([
    "jkt>bdg pos reg 1",
    "jkt>sub anteraja reg 1",
    "jkt>sub jne reg 2",
    "jkt>sub jne yes 3",
  ])
})

describe("a scorecard", () => {
  const counts = (facts: Partial<ScorecardCounts> = {}): ScorecardCounts => ({
    courier: "jne",
    service: null,
    lane_key: null,
    parcels: 0,
    on_time: 0,
    judged: 0,
    first_attempt: 0,
    settled: 0,
    returned: 0,
    lost: 0,
    damaged: 0,
    stalled: 0,
    transit: null,
    transit_n: 0,
    pickup: null,
    pickup_n: 0,
    eta: null,
    eta_n: 0,
    gap_p95: null,
    gap_n: 0,
    exceptions: null,
    ...facts,
  })

  it("sets each rate against its own count", () => {
    const card = toScorecard(
      counts({
        parcels: 50,
        judged: 40,
        on_time: 30,
        settled: 20,
        first_attempt: 15,
        returned: 2,
        lost: 1,
        transit: [10, 20],
        transit_n: 18,
        exceptions: { carrier: 3 },
      })
    )
    expect(card).toMatchObject({
      on_time: { count: 30, n: 40, value: 0.75 },
      first_attempt: { count: 15, n: 20, value: 0.75 },
      returned: { count: 2, n: 20, value: 0.1 },
      lost: { count: 1, n: 50, value: 0.02 },
      transit_hours: { n: 18, p50: 10, p95: 20 },
      exceptions: { carrier: 3, consignee: 0 },
    })
  })

  it("is ranked from 30 judged parcels on", () => {
    const of = (judged: number) => toScorecard(counts({ judged })).ranked
    expect([of(29), of(30)]).toEqual([false, true])
  })

  it("tells no rate and no hours of nothing", () => {
    expect(toScorecard(counts())).toMatchObject({
      on_time: { count: 0, n: 0, value: null, lower: null },
      transit_hours: { n: 0, p50: null, p95: null },
      gap_hours: { n: 0, p95: null },
    })
  })
})

describe("a period", () => {
  const now = new Date("2026-11-26T22:00:00Z")
  const of = (asked: { from?: string; to?: string }) =>
    scorecardPeriod(asked, "Asia/Jakarta", now)

  it("is cut by the store's days", () => {
    expect(of({ from: "2026-11-01", to: "2026-11-01" })).toEqual({
      from_day: "2026-11-01",
      to_day: "2026-11-01",
      from: "2026-10-31T17:00:00.000Z",
      to: "2026-11-01T17:00:00.000Z",
    })
  })

  it("has 90 days to today where nobody says", () => {
    expect(of({})).toMatchObject({
      from_day: "2026-08-30",
      to_day: "2026-11-27",
    })
  })

  it("is refused backwards and longer than 400 days", () => {
    expect(() => of({ from: "2026-11-02", to: "2026-11-01" })).toThrow(
      "before it: let from be the earlier day."
    )
    expect(() => of({ from: "2025-10-01", to: "2026-11-26" })).toThrow(
      "longer than 400 days"
    )
  })
})

describe("the choice of a courier", () => {
  const offer = (courier: string, price: bigint, onTime: [number, number]) => ({
    courier,
    service: null,
    price_minor: price,
    on_time: toRate(...onTime),
    lost: toRate(onTime[1] / 100, onTime[1]),
  })
  const stakes = { late_cost_minor: 1_000_000n, value_minor: 10_000_000n }

  it("weighs price, punctuality and losses, each with its n", () => {
    const scores = scoreCouriers(
      [
        offer("cheap", 900_000n, [460, 500]),
        offer("sure", 920_000n, [940, 1000]),
      ],
      stakes
    )
    expect(scores.map(({ courier }) => courier)).toEqual(["sure", "cheap"])
    expect(scores[0]).toMatchObject({
      late_minor: 76_471n,
      on_time: { n: 1000 },
      loss_minor: 100_000n,
      lost: { n: 1000 },
      score_minor: 1_096_471n,
    })
  })

  it("breaks ties by courier code, and trusts no record that is not there", () => {
    const scores = scoreCouriers(
      [offer("b", 5n, [0, 0]), offer("a", 5n, [0, 0])],
      stakes
    )
    expect(scores.map(({ courier }) => courier)).toEqual(["a", "b"])
    expect(scores[0]).toMatchObject({
      late_minor: 1_000_000n,
      loss_minor: 0n,
      score_minor: 1_000_005n,
    })
  })

  it("rounds shares half up", () => {
    expect([shareOf(3n, 0.5), shareOf(1n, 0.4), shareOf(9n, 1)]).toEqual([
      2n,
      0n,
      9n,
    ])
  })
})

describe("the probability of being late", () => {
  it("falls back from the lane on wider ones with the weight of 20", () => {
    expect(
      estimateLateness([
        { late: 0, n: 0 },
        { late: 10, n: 100 },
      ])
    ).toBe(0.1)
    expect(
      estimateLateness([
        { late: 10, n: 20 },
        { late: 10, n: 100 },
      ])
    ).toBe(0.3)
    expect(
      estimateLateness([
        { late: 0, n: 20 },
        { late: 10, n: 20 },
        { late: 0, n: 0 },
        { late: 1, n: 10 },
      ])
    ).toBe(0.15)
  })

  it("is not known without a past", () => {
    expect(estimateLateness([{ late: 0, n: 0 }])).toBeNull()
  })
})
