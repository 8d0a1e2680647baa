import { sentenceKeys } from "../../../types/sentences"
import { checkAddress } from "../checks/check-address"
import { checkMoney } from "../checks/check-money"
import type { Check } from "../checks/run-checks"
import { type HoldType, holdTypes } from "../holds/hold-types"
import type { OpenHold, WantedHold } from "../holds/open-hold"
import type { KnownReview } from "../review/known-review"
import type { OrderFacts } from "../review/order-facts"
import { reviewOrder } from "../review/review-order"
import { explainOrder } from "../sentence/explain-order"

const now = "2026-11-25T03:00:00.000Z"
const earlier = "2026-11-25T00:00:00.000Z"

const money = (captured: string): Check => ({
  check: "money",
  onFail: "hold",
  run: () =>
    checkMoney({
      gross: "15000000",
      credits: "0",
      granted: "0",
      authorised: "0",
      captured,
      refunded: "0",
      requires: "captured",
      pending: false,
      currency_code: "idr",
      payment_kind: "bank_transfer",
    }),
})

const noCity: Check = {
  check: "address",
  onFail: "hold",
  run: () =>
    checkAddress(
      {
        ships: true,
        fields: {
          name: "Budi",
          company: null,
          phone: null,
          address_1: "Jalan Melati 5",
          address_2: null,
          city: null,
          province: null,
          postal_code: null,
          country_code: "id",
        },
        place: null,
        is_served: null,
      },
      { "*": ["city"] }
    ),
}

const facts = (
  checks: Check[],
  changes: Partial<OrderFacts> = {}
): OrderFacts => ({
  order_id: "order_1",
  display_id: 1,
  channel: null,
  version: 1,
  currency_code: "idr",
  placed_at: earlier,
  external_id: null,
  total_minor: "0",
  fulfillment_status: "none",
  allocation: "full",
  location_ids: [],
  courier: null,
  customer_keys: [],
  goods_key: null,
  address_key: null,
  promised_ship_at: null,
  promised_deliver_at: null,
  expiry_minutes: {},
  is_canceled: false,
  is_done: false,
  is_gone: false,
  checks,
  ...changes,
})

const hold = (type: HoldType, source: OpenHold["source"]): OpenHold => ({
  id: `ohold_${type}`,
  type,
  subject: "",
  source,
  evidence: { reason: "asked for it" },
  placed_at: earlier,
  hold_until: null,
})

const known = (stage: KnownReview["stage"]): KnownReview => ({
  stage,
  charge_status: "none",
  payment_kind: null,
  risk_level: null,
  risk_score: null,
  due_minor: "0",
  charged_minor: "0",
  authorised_minor: "0",
  since: earlier,
  verified_at: earlier,
  released_at: stage === "released" ? earlier : null,
  closed_at: null,
  location_ids: [],
  promised_ship_at: null,
  promised_deliver_at: null,
})

const review = (
  checks: Check[],
  open: OpenHold[] = [],
  stage: KnownReview["stage"] | null = null,
  changes: Partial<OrderFacts> = {},
  decided: WantedHold[] = []
) =>
  reviewOrder({
    facts: facts(checks, changes),
    known: stage && known(stage),
    open,
    decided,
    now,
  })

describe("reviewing an order", () => {
  it("holds Rp 10.000 short of Rp 150.000 and says so", () => {
    const decision = review([money("14000000")])
    expect(decision).toMatchObject({
      stage: "held",
      next_gate: "payment",
      hold_types: ["PAYMENT_SHORT"],
      charge_status: "partial",
      due_minor: "15000000",
      charged_minor: "14000000",
      verified_at: now,
    })
    expect(decision.sentence).toEqual({
      key: "held_payment_short",
      params: {
        missing: { amount_minor: "1000000", currency_code: "idr" },
        paid: { amount_minor: "14000000", currency_code: "idr" },
        due: { amount_minor: "15000000", currency_code: "idr" },
        since: now,
        next: "",
        count: 0,
      },
    })
  })

  it("releases the hold when the rest is there", () => {
    const open = [hold("PAYMENT_SHORT", "check")]
    const decision = review([money("15000000")], open, "held")
    expect(decision.holds.release).toEqual(open)
    expect(decision).toMatchObject({ stage: "ready", hold_types: [] })
  })

  it("places all holds at once and goes by the order of the gates", () => {
    const decision = review([money("0"), noCity])
    expect(decision.hold_types).toEqual(["ADDRESS_INCOMPLETE", "PAYMENT_NONE"])
    expect(decision.next_gate).toBe("address")
    expect(decision.sentence).toMatchObject({
      key: "held_address_incomplete",
      params: { fields: "city", next: "payment", count: 1 },
    })
  })

  it("goes to the next unmet gate, never past it", () => {
    const fraud = hold("FRAUD_REVIEW", "person")
    const both = review(
      [money("15000000")],
      [fraud, hold("PAYMENT_SHORT", "check")],
      "held"
    )
    expect(both).toMatchObject({ stage: "held", next_gate: "risk" })
    const broken = review([money("15000000"), noCity], [fraud], "held")
    expect(broken.next_gate).toBe("risk")
    const released = review([money("15000000"), noCity], [], "held")
    expect(released).toMatchObject({ stage: "held", next_gate: "address" })
  })

  it("keeps the time of a hold whose evidence is renewed", () => {
    const open = [hold("PAYMENT_SHORT", "check")]
    const { sentence, holds } = review([money("14500000")], open, "held")
    expect(sentence.params).toMatchObject({
      since: earlier,
      missing: { amount_minor: "500000" },
    })
    expect(holds.release).toEqual([])
  })

  it("takes a released order back unless goods have left", () => {
    const back = review([money("0")], [], "released")
    expect(back).toMatchObject({ stage: "held", released_at: null })
    const gone = review([money("0")], [], "released", { is_gone: true })
    expect(gone).toMatchObject({ stage: "released", released_at: earlier })
    expect(gone.holds.place).toEqual([])
    expect(gone.outcomes[0].findings[0].code).toBe("PAYMENT_NONE")
  })

  it("ends every hold of a cancelled order and still counts its money", () => {
    const open = [hold("MANUAL", "person"), hold("PAYMENT_SHORT", "check")]
    const decision = review([money("15000000"), noCity], open, "held", {
      is_canceled: true,
    })
    expect(decision).toMatchObject({
      stage: "canceled",
      next_gate: null,
      hold_types: [],
      charged_minor: "15000000",
    })
    expect(decision.holds.release).toEqual(open)
  })

  it("closes an order that is delivered, with the time it was", () => {
    const done = { is_done: true }
    const decision = review([money("15000000")], [], "released", done)
    expect(decision).toMatchObject({
      stage: "closed",
      closed_at: now,
      released_at: earlier,
    })
  })

  it("says since when an order is ready, however often it is checked", () => {
    const { sentence } = review([money("15000000")], [], "ready")
    expect(sentence).toEqual({ key: "ready", params: { since: earlier } })
  })
})

describe("sentences", () => {
  const evidence = {
    due: "3",
    missing: "1",
    currency_code: "idr",
    items: [{ missing: 2, title: "Cup", rise_percent: "20", subject: "SALE" }],
    limit: "5",
    used: "6",
    stored: "7",
    recomputed: "8",
    candidates: ["11.01.01"],
    fields: ["city"],
    check: "money",
    reason: "asked for it",
  }

  it("has a listed one for every reason to hold", () => {
    const keys = (Object.keys(holdTypes) as HoldType[]).map(
      (type) =>
        explainOrder({
          stage: "held",
          since: now,
          holds: [{ type, evidence, placed_at: earlier }],
        }).key
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(sentenceKeys).toEqual(expect.arrayContaining(keys))
  })
})
