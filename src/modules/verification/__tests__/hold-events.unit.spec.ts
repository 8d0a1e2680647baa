import { gateKeys } from "../../../types/sentences"
import { applyHoldEvent } from "../holds/apply-hold-event"
import type { HoldError, HoldEvent } from "../holds/hold-event"
import { type HoldRole, holdRoles } from "../holds/hold-role"
import { type HoldType, holdTypes } from "../holds/hold-types"
import { nextGate } from "../holds/next-gate"
import { planHolds } from "../holds/plan-holds"

const types = Object.keys(holdTypes) as HoldType[]

type State = { error: HoldError | null; open: HoldType[] }

const run = (open: HoldType[], ...events: HoldEvent[]): State =>
  events.reduce<State>((state, event) => applyHoldEvent(state.open, event), {
    error: null,
    open,
  })

describe("table of holds", () => {
  it("is in the order of the gates and misses none", () => {
    const gates = types.map((type) => gateKeys.indexOf(holdTypes[type].gate))
    expect(gates).toEqual([...gates].sort((a, b) => a - b))
    expect(new Set(gates).size).toBe(gateKeys.length)
    expect(types).toHaveLength(25)
  })

  it("lets a person release six, and the machine all but four", () => {
    const by = (who: "machine" | "person" | "date") =>
      types.filter((type) =>
        (holdTypes[type].released_by as readonly string[]).includes(who)
      )
    expect(by("person")).toEqual([
      "DUPLICATE_SUSPECTED",
      "FRAUD_REVIEW",
      "RULE",
      "MANUAL",
      "CUSTOMER_REQUEST",
      "CHANGE_PENDING",
    ])
    expect(by("date")).toEqual(["SCHEDULED"])
    expect(by("machine")).toHaveLength(20)
    expect(types.every((type) => holdTypes[type].keeps_stock)).toBe(true)
  })

  it.each<[HoldRole, string[]]>([
    ["desk", []],
    ["supervisor", ["identity", "address", "price", "promotion", "desk"]],
    ["finance", ["payment"]],
    [
      "owner",
      gateKeys.filter((gate) => gate !== "totals" && gate !== "system"),
    ],
  ])("lets %s override the right gates", (role, gates) => {
    const found = types
      .filter((type) => {
        const { error, open } = run([type], { override: type, role })
        expect(open).toEqual(error ? [type] : [])
        return error === null
      })
      .map((type) => holdTypes[type].gate)
    expect([...new Set(found)]).toEqual(gates)
    expect(holdRoles).toContain(role)
  })
})

describe("events of holds", () => {
  it("goes to the next unmet gate, never past it", () => {
    const open = run(
      ["PAYMENT_SHORT", "FRAUD_REVIEW"],
      { meet: "payment" },
      { break: "address", type: "ADDRESS_INCOMPLETE" },
      { release: "FRAUD_REVIEW" }
    ).open
    expect(nextGate(open)).toBe("address")
    expect(run(open, { release: "FRAUD_REVIEW" })).toEqual({
      error: "NOT_FOUND",
      open: ["ADDRESS_INCOMPLETE"],
    })
  })

  it("creates nothing by ending what is not there", () => {
    expect(run([], { release: "MANUAL" })).toEqual({
      error: "NOT_FOUND",
      open: [],
    })
    expect(run([], { override: "MANUAL", role: "desk" }).error).toBe(
      "NOT_FOUND"
    )
  })

  it.each<HoldType>(["SCHEDULED", "PAYMENT_NONE", "AUDIT", "TOTALS_MISMATCH"])(
    "refuses to release %s by hand",
    (type) => {
      expect(run([type], { release: type })).toEqual({
        error: "CONDITION_UNMET",
        open: [type],
      })
    }
  )

  it("leaves what a person must judge when its gate is met", () => {
    const desk: HoldType[] = [
      "RULE",
      "MANUAL",
      "CUSTOMER_REQUEST",
      "SCHEDULED",
      "CHANGE_PENDING",
    ]
    expect(run(desk, { meet: "desk" }).open).toEqual(desk.slice(0, 3))
    expect(run(["FRAUD_REVIEW"], { meet: "risk" }).open).toHaveLength(1)
    expect(run(["DUPLICATE_SUSPECTED"], { meet: "identity" }).open).toEqual([])
  })

  it("opens a hold once, in the order of the gates", () => {
    expect(
      run(
        ["OUT_OF_STOCK"],
        { place: "MANUAL" },
        { place: "MANUAL" },
        { break: "intake", type: "CUSTOMER_MISSING" }
      ).open
    ).toEqual(["CUSTOMER_MISSING", "OUT_OF_STOCK", "MANUAL"])
  })

  it("ends a suspected duplicate when its twin is cancelled", () => {
    const hold = {
      id: "1",
      type: "DUPLICATE_SUSPECTED" as const,
      subject: "",
      source: "check" as const,
      evidence: null,
      placed_at: "2026-11-02T09:00:00Z",
      hold_until: null,
    }
    const facts = {
      outcomes: [{ check: "duplicate" as const, input: {}, findings: [] }],
      decided: [],
      isGone: false,
      now: "2026-11-02T10:00:00Z",
    }
    expect(planHolds({ ...facts, open: [hold] }).release).toEqual([hold])
    const placed = { ...hold, source: "person" as const }
    expect(planHolds({ ...facts, open: [placed] }).keep).toEqual([placed])
  })

  it("ends a hold at its time, whoever placed it", () => {
    const hold = {
      id: "1",
      type: "SCHEDULED" as const,
      subject: "",
      source: "person" as const,
      evidence: null,
      placed_at: "2026-11-02T09:00:00Z",
      hold_until: "2026-11-05T02:00:00Z",
    }
    const at = (now: string) =>
      planHolds({
        outcomes: [],
        open: [hold],
        decided: [],
        isGone: false,
        now,
      }).release.length
    expect(at("2026-11-05T01:59:59Z")).toBe(0)
    expect(at("2026-11-05T02:00:00Z")).toBe(1)
  })
})
