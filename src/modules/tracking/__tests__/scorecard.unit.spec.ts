import { estimateLateness } from "../scorecard/estimate-lateness"
import { makeScorecard } from "../scorecard/make-scorecard"
import { nearestRank } from "../scorecard/nearest-rank"
import { rankCouriers } from "../scorecard/rank-couriers"
import { scoreCouriers } from "../scorecard/score-couriers"
import type { ScoredParcel } from "../scorecard/scored-parcel"
import { shareOf } from "../scorecard/share-of"
import { toRate } from "../scorecard/to-rate"
import { wilsonLowerBound } from "../scorecard/wilson-lower-bound"

const NOW = new Date("2026-11-20T00:00:00Z")

const parcel = (facts: Partial<ScoredParcel> = {}): ScoredParcel => ({
  status: "delivered",
  attempts: 0,
  handed_over_at: new Date("2026-11-01T00:00:00Z"),
  first_scan_at: new Date("2026-11-01T02:00:00Z"),
  delivered_at: new Date("2026-11-03T02:00:00Z"),
  promised_until: new Date("2026-11-03T16:59:59Z"),
  exceptions: [],
  ...facts,
})

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

it("takes percentiles by nearest rank", () => {
  const values = [50, 15, 40, 20, 35]
  expect(
    [0, 5, 30, 40, 50, 95, 100].map((p) => nearestRank(values, p))
  ).toEqual([15, 15, 20, 20, 35, 50, 50])
  expect(nearestRank([], 50)).toBeNull()
})

describe("a scorecard", () => {
  it("counts by the outcome of each parcel", () => {
    const card = makeScorecard(
      [
        parcel(),
        parcel({ delivered_at: parcel().promised_until, attempts: 1 }),
        parcel({
          delivered_at: new Date("2026-11-03T17:00:00Z"),
          exceptions: ["carrier_damaged", "consignee_not_home"],
        }),
        parcel({
          status: "returned",
          delivered_at: null,
          exceptions: ["consignee_refused"],
        }),
        parcel({
          status: "lost",
          delivered_at: null,
          exceptions: ["carrier_lost"],
        }),
        parcel({ status: "in_transit", delivered_at: null }),
        parcel({
          status: "in_transit",
          delivered_at: null,
          promised_until: new Date("2026-11-30T00:00:00Z"),
        }),
        parcel({ status: "cancelled", delivered_at: null }),
      ],
      NOW
    )
    expect(card.on_time).toMatchObject({ count: 2, n: 6 })
    expect(card.first_attempt).toMatchObject({ count: 2, n: 4 })
    expect(card.transit_hours).toMatchObject({
      n: 3,
      p50: 62 + 59 / 60 + 59 / 3600,
    })
    expect(card.pickup_delay_hours).toEqual({ n: 8, p50: 2, p95: 2 })
    expect(card.lost_per_mille).toBe(125)
    expect(card.damaged_per_mille).toBe(125)
    expect(card.return_percent).toBe(25)
    expect(card.exceptions).toMatchObject({
      carrier: 2,
      consignee: 2,
      customs: 0,
    })
    expect(card.ranked).toBe(false)
  })

  it("judges no parcel that was promised nothing, and times no unknown", () => {
    const card = makeScorecard(
      Array.from({ length: 30 }, () =>
        parcel({ promised_until: null, first_scan_at: null })
      ),
      NOW
    )
    expect(card.on_time).toEqual({ count: 0, n: 0, value: null, lower: null })
    expect(card.transit_hours).toEqual({ n: 0, p50: null, p95: null })
    expect(card.ranked).toBe(false)
  })

  it("is ranked from 30 judged parcels on", () => {
    const of = (length: number) =>
      makeScorecard(
        Array.from({ length }, () => parcel()),
        NOW
      ).ranked
    expect([of(29), of(30)]).toEqual([false, true])
  })

  it("is empty without parcels", () => {
    expect(makeScorecard([], NOW)).toMatchObject({
      parcels: 0,
      lost_per_mille: null,
      return_percent: null,
    })
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
      on_time_n: 1000,
      loss_minor: 100_000n,
      lost_n: 1000,
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
