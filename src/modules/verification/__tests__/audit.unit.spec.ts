import { auditInvariants } from "../../../types/audit"
import type { AuditRow } from "../audit/audit-row"
import { decideAuditScope } from "../audit/decide-audit-scope"
import { harmfulInvariants } from "../audit/harmful-invariants"
import { proposeRepair } from "../audit/propose-repair"
import { toFindingEvidence } from "../audit/to-finding-evidence"

describe("What the next audit looks at", () => {
  const decide = (
    now: string,
    until: string | null,
    all_until: string | null,
    graceSeconds = 120
  ) =>
    decideAuditScope(
      { until, all_until },
      { now, zone: "Asia/Jakarta", graceSeconds }
    )

  it("is everything on the first run, but what still moves", () => {
    expect(decide("2026-11-26T04:00:00.000Z", null, null)).toEqual({
      scope: "all",
      since: null,
      until: "2026-11-26T03:58:00.000Z",
    })
  })

  it("is what changed since the end of the last finished run", () => {
    const last = "2026-11-26T03:55:00.000Z"
    expect(
      decide("2026-11-26T04:00:00.000Z", last, "2026-11-25T19:01:00.000Z")
    ).toEqual({
      scope: "changed",
      since: last,
      until: "2026-11-26T03:58:00.000Z",
    })
  })

  it.each([
    // 02:00 in Jakarta is 19:00 the day before in UTC; an order rests 2 min.
    ["2026-11-25T19:01:59.000Z", "changed"],
    ["2026-11-25T19:02:00.000Z", "all"],
    ["2026-11-26T10:00:00.000Z", "all"],
  ])(
    "at %s is %s, when all was last looked at the night before",
    (now, scope) => {
      const last = "2026-11-25T18:50:00.000Z"
      expect(decide(now, last, "2026-11-24T19:01:00.000Z").scope).toBe(scope)
    }
  )

  it("is everything once a night", () => {
    const all = "2026-11-25T19:00:30.000Z"
    expect(decide("2026-11-25T19:06:00.000Z", all, all).scope).toBe("changed")
    expect(decide("2026-11-26T18:59:00.000Z", all, all).scope).toBe("changed")
    expect(decide("2026-11-26T19:03:00.000Z", all, all).scope).toBe("all")
  })

  it("is not everything again after a whole run at the stroke of two", () => {
    const now = "2026-11-25T19:02:00.000Z"
    const { until } = decide(now, null, "2026-11-24T19:01:00.000Z")
    expect(decide("2026-11-25T19:05:00.000Z", until, until).scope).toBe(
      "changed"
    )
  })
})

describe("A repair", () => {
  const row = (
    invariant: AuditRow["invariant"],
    found: AuditRow["found"] = {},
    expected: AuditRow["expected"] = {}
  ): AuditRow => ({ invariant, subject: "s", order_id: "o", expected, found })
  const repairOf = (...input: Parameters<typeof row>) =>
    proposeRepair(row(...input))?.repair ?? null

  it("is proposed where the books themselves say what is right", () => {
    expect(repairOf("reserved_equals_reservations")).toBe("set_reserved")
    expect(repairOf("captures_equal_transactions", { capture_id: "c" })).toBe(
      "add_transaction"
    )
    expect(repairOf("refund_is_granted")).toBe("record_grant")
    expect(repairOf("order_is_reviewed")).toBe("verify")
    expect(repairOf("review_is_current")).toBe("verify")
  })

  it("reserves or gives up, by which side is more", () => {
    const allocation = (reserved: number, unfulfilled: number) =>
      repairOf("allocation_equals_unfulfilled", { reserved }, { unfulfilled })
    expect(allocation(0, 3)).toBe("allocate")
    expect(allocation(10, 9)).toBe("release_excess")
  })

  it("is left to a person once goods are in a parcel or on their way", () => {
    const kinds = [
      "not_fulfilled_while_held",
      "address_equals_fulfillment",
    ] as const
    for (const kind of kinds) {
      expect(repairOf(kind, { is_shipped: false, parcel: null })).toBe(
        "cancel_fulfillment"
      )
      expect(repairOf(kind, { is_shipped: true, parcel: null })).toBeNull()
      expect(repairOf(kind, { is_shipped: false, parcel: "P-1" })).toBeNull()
    }
    const elsewhere = (is_whole: boolean, parcel: string | null) =>
      repairOf("fulfilled_where_reserved", { is_whole, parcel })
    expect(elsewhere(true, null)).toBe("move_stock")
    expect(elsewhere(false, null)).toBeNull()
    expect(elsewhere(true, "P-1")).toBeNull()
  })

  it("is left to a person where a count or a bank must be asked", () => {
    expect(repairOf("reserved_within_stock")).toBeNull()
    expect(repairOf("fulfilled_within_ordered")).toBeNull()
    expect(repairOf("refunds_within_captures")).toBeNull()
    expect(repairOf("captures_equal_transactions", { capture_id: null })).toBe(
      null
    )
  })
})

it("holds only for what is known to be an invariant", () => {
  expect(auditInvariants).toEqual(expect.arrayContaining(harmfulInvariants))
})

describe("Evidence", () => {
  const money = (amount: string, currency_code: string) =>
    toFindingEvidence({ captured: { amount, currency_code } }).captured

  it("has money in minor units", () => {
    expect(money("170000", "idr")).toEqual({
      amount_minor: "17000000",
      currency_code: "idr",
    })
    expect(money("-0.05", "usd")).toEqual({
      amount_minor: "-5",
      currency_code: "usd",
    })
    expect(money("1200", "jpy")).toEqual({
      amount_minor: "1200",
      currency_code: "jpy",
    })
  })

  it("rounds nothing away that is finer than the currency", () => {
    expect(money("0.005", "usd")).toBe("0.005 USD")
    expect(money("1200.5", "jpy")).toBe("1200.5 JPY")
  })

  it("leaves everything else alone", () => {
    const facts = { holds: ["MANUAL"], units: 3, parcel: null, is_whole: true }
    expect(toFindingEvidence(facts)).toEqual(facts)
  })
})
