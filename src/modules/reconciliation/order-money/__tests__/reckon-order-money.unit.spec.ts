import type { CapturedMoney, MoneyFacts } from "../money-facts"
import { reckonOrderMoney } from "../reckon-order-money"

const NOW = "2026-11-20T00:00:00.000Z"

const capture = (
  amount: bigint,
  more: Partial<CapturedMoney> = {}
): CapturedMoney => ({
  amount,
  proven: 0n,
  written_off: 0n,
  at: "2026-11-19T00:00:00.000Z",
  lag_days: 3,
  ...more,
})

const facts = (more: Partial<MoneyFacts> = {}): MoneyFacts => ({
  captured: [],
  booked: [],
  awaited: { proven: 0n, written_off: 0n },
  refunded: 0n,
  reversed: 0n,
  unapplied: 0n,
  ...more,
})

const reckon = (due: bigint, more: Partial<MoneyFacts>, now = NOW) =>
  reckonOrderMoney(due, facts(more), now)

describe("an order's money", () => {
  it.each([
    [0n, "NONE"],
    [300_000n, "SHORT"],
    [499_000n, "EXACT"],
    [499_001n, "OVER"],
  ] as const)("of which %d of 499,000 is proven is %s", (proven, state) => {
    const awaited = { proven, written_off: 0n }
    expect(reckon(499_000n, { awaited })).toMatchObject({ proven, state })
  })

  it("owes nothing and got nothing: that is exact", () => {
    expect(reckon(0n, {}).state).toBe("EXACT")
  })

  it("is on its way until its account should have shown it", () => {
    const captured = [capture(100n)]
    expect(reckon(100n, { captured })).toMatchObject({
      captured: 100n,
      proven: 0n,
      in_flight: 100n,
      unproven: 0n,
      state: "EXACT",
      overdue_at: "2026-11-22T00:00:00.000Z",
    })
    expect(
      reckon(100n, { captured }, "2026-11-22T00:00:00.000Z")
    ).toMatchObject({
      in_flight: 0n,
      unproven: 100n,
      state: "UNPROVEN",
      overdue_at: null,
    })
  })

  it("is never missed where no account shows it", () => {
    const captured = [capture(100n, { lag_days: null })]
    expect(
      reckon(100n, { captured }, "2027-11-22T00:00:00.000Z")
    ).toMatchObject({ in_flight: 100n, state: "EXACT", overdue_at: null })
  })

  it("is unproven in the part that no line confirms", () => {
    const captured = [
      capture(60n, {
        proven: 50n,
        written_off: 4n,
        at: "2026-11-01T00:00:00Z",
      }),
      capture(40n),
    ]
    expect(reckon(100n, { captured })).toMatchObject({
      proven: 50n,
      written_off: 4n,
      in_flight: 40n,
      unproven: 6n,
      state: "UNPROVEN",
    })
  })

  it("counts a transfer once, though core booked it too", () => {
    expect(
      reckon(70n, {
        booked: [capture(70n)],
        awaited: { proven: 70n, written_off: 0n },
      })
    ).toMatchObject({
      captured: 70n,
      proven: 70n,
      in_flight: 0n,
      state: "EXACT",
    })
  })

  it("proves the earliest booking first", () => {
    const booked = [
      capture(30n, { at: "2026-11-19T12:00:00.000Z" }),
      capture(40n, { at: "2026-11-02T00:00:00.000Z" }),
    ]
    const awaited = { proven: 40n, written_off: 0n }
    expect(reckon(70n, { booked, awaited })).toMatchObject({
      in_flight: 30n,
      unproven: 0n,
      state: "EXACT",
    })
  })

  it("has nothing after its match was undone", () => {
    expect(
      reckon(70n, { booked: [capture(70n)], reversed: 70n })
    ).toMatchObject({ captured: 0n, proven: 0n, in_flight: 0n, state: "NONE" })
  })

  it("falls by what was paid back, and is full by what was given up", () => {
    const captured = [capture(100n, { proven: 100n })]
    expect(reckon(100n, { captured, refunded: 30n }).state).toBe("SHORT")
    expect(reckon(70n, { captured, refunded: 30n }).state).toBe("EXACT")
    const awaited = { proven: 493_500n, written_off: 6_500n }
    expect(reckon(500_000n, { awaited }).state).toBe("EXACT")
  })
})
