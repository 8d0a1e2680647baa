import type {
  CourierOfferInput,
  ExplainedChoice,
} from "../../../types/courier-choice"
import { checkOffers } from "../choice/check-offers"
import { decideChoice } from "../choice/decide-choice"
import { explainOffers } from "../choice/explain-offers"
import type { OfferRecord } from "../choice/offer-record"
import { toRate } from "../scorecard/to-rate"

const couriers = ["jne", "pos", "sicepat"].map((code) => ({ code, name: code }))

const offer = (
  courier: string,
  price_minor: string,
  changes: Partial<CourierOfferInput> = {}
): CourierOfferInput => ({
  courier,
  service: null,
  price_minor,
  currency: "idr",
  ...changes,
})

const record = (
  courier: string,
  service: string | null,
  judged: number,
  on_time: number,
  lost = 0
): OfferRecord => ({
  courier,
  service,
  record: service === null ? "courier" : "service",
  on_time: toRate(on_time, judged),
  lost: toRate(lost, judged),
})

describe("offers", () => {
  const check = (...offers: CourierOfferInput[]) =>
    checkOffers(offers, "idr", couriers)

  it("are taken in the order's currency, whatever the case of its code", () => {
    expect(() =>
      check(offer("jne", "1"), offer("pos", "1", { currency: "IDR" }))
    ).not.toThrow()
  })

  it("are refused in another currency, of unknown couriers, and twice", () => {
    expect(() =>
      check(
        offer("jne", "1"),
        offer("pos", "1", { service: "kilat", currency: "usd" })
      )
    ).toThrow(
      "The price of pos kilat is in USD, the order in IDR: currencies are " +
        "never mixed, give the price in IDR."
    )
    expect(() => check(offer("pigeon", "1"))).toThrow('"pigeon" is not known')
    expect(() => check(offer("jne", "1"), offer("jne", "2"))).toThrow(
      "jne is offered twice"
    )
  })
})

describe("the explanation", () => {
  const stakes = { late_cost_minor: 2_500_000n, value_minor: 50_000_000n }
  const records = [
    record("jne", null, 1000, 940, 10),
    record("jne", "yes", 29, 29),
    record("pos", null, 500, 460),
    record("pos", "kilat", 100, 50, 2),
  ]

  it("shows every term with its n, and whose record it is", () => {
    const explained = explainOffers(
      [
        offer("pos", "1000000", { service: "kilat" }),
        offer("sicepat", "1000000"),
        offer("jne", "1200000", { service: "yes" }),
      ],
      records,
      stakes
    )
    expect(explained).toMatchObject([
      {
        place: 1,
        courier: "jne",
        record: "courier",
        on_time: { count: 940, n: 1000 },
        late_minor: "191178",
        lost: { count: 10, n: 1000 },
        loss_minor: "500000",
        score_minor: "1891178",
      },
      {
        place: 2,
        courier: "pos",
        record: "service",
        on_time: { count: 50, n: 100 },
        loss_minor: "1000000",
      },
      {
        place: 3,
        courier: "sicepat",
        record: "none",
        on_time: { n: 0, lower: null },
        late_minor: "2500000",
        loss_minor: "0",
        score_minor: "3500000",
      },
    ])
    for (const one of explained) {
      expect(BigInt(one.score_minor)).toBe(
        BigInt(one.price_minor) +
          BigInt(one.late_minor) +
          BigInt(one.loss_minor)
      )
    }
  })

  it("keeps amounts exact that numbers cannot hold", () => {
    const [first] = explainOffers([offer("pos", "9007199254740993")], records, {
      late_cost_minor: 0n,
      value_minor: 0n,
    })
    expect(first.score_minor).toBe("9007199254740993")
  })

  it("is the same in whatever order the offers come, ties by code", () => {
    const offers = [offer("sicepat", "5"), offer("jne", "5"), offer("pos", "5")]
    const of = (list: CourierOfferInput[]) => explainOffers(list, [], stakes)
    expect(of(offers)).toEqual(of([...offers].reverse()))
    expect(of(offers).map(({ courier }) => courier)).toEqual([
      "jne",
      "pos",
      "sicepat",
    ])
  })
})

describe("the decision", () => {
  const choice: ExplainedChoice = {
    order_id: "order_1",
    currency: "idr",
    value_minor: "1",
    late_cost_minor: "1",
    is_late_cost_set: true,
    from: "2026-08-30",
    to: "2026-11-27",
    offers: explainOffers(
      [offer("jne", "5"), offer("pos", "6", { service: "kilat" })],
      [],
      { late_cost_minor: 1n, value_minor: 1n }
    ),
  }
  const other = { courier: "pos", service: "kilat" }

  it("is the cheapest, by itself or by name, and needs no reason", () => {
    for (const asked of [null, { courier: "jne", service: null }]) {
      expect(decideChoice(choice, asked, "no reason is kept")).toMatchObject({
        chosen: { courier: "jne" },
        override_reason: null,
      })
    }
  })

  it("is another only with a reason of ten characters", () => {
    for (const reason of [null, "   ", "too short"]) {
      expect(() => decideChoice(choice, other, reason)).toThrow(
        "pos kilat is not the cheapest in the end, jne is: say why in 10 " +
          "characters or more."
      )
    }
    expect(
      decideChoice(choice, other, " The customer wants it ")
    ).toMatchObject({
      chosen: { courier: "pos", service: "kilat" },
      override_reason: "The customer wants it",
    })
  })

  it("is one of the offers", () => {
    expect(() =>
      decideChoice(choice, { courier: "pos", service: null }, null)
    ).toThrow("pos is none of the offers: choose one of jne, pos kilat.")
  })
})
