import { checkMoney, type MoneyFacts } from "../checks/check-money"
import { explainOrder } from "../sentence/explain-order"

const facts = (more: Partial<MoneyFacts>): MoneyFacts => ({
  gross: "500000",
  credits: "0",
  granted: "0",
  authorised: "0",
  captured: "500000",
  refunded: "0",
  pending: false,
  requires: "proven",
  currency_code: "idr",
  payment_kind: "bank_transfer",
  ...more,
})

const confirmed = (more: Partial<MoneyFacts["confirmed"]> = {}) => ({
  proven: "0",
  refunded: "0",
  written_off: "0",
  unproven: "0",
  state: "NONE",
  ...more,
})

const holdOf = (more: Partial<MoneyFacts>) =>
  checkMoney(facts(more)).findings.find(({ level }) => level === "block")

describe("a gate that requires proven money", () => {
  it("waits for the statement of captured money, and says so", () => {
    const hold = holdOf({
      confirmed: confirmed({ unproven: "500000", state: "UNPROVEN" }),
    })
    expect(hold).toMatchObject({
      code: "PAYMENT_PENDING",
      output: {
        requires: "proven",
        proven: "0",
        unproven: "500000",
        money_state: "UNPROVEN",
        missing: "500000",
      },
    })
    const sentence = explainOrder({
      stage: "held",
      since: "2026-11-20T00:00:00.000Z",
      late: null,
      holds: [
        {
          type: "PAYMENT_PENDING",
          evidence: hold?.output ?? null,
          placed_at: "2026-11-20T00:00:00.000Z",
        },
      ],
    } as Parameters<typeof explainOrder>[0])
    expect(sentence).toMatchObject({
      key: "payment_unproven",
      params: { missing: { amount_minor: "500000" } },
    })
  })

  it("holds what nothing is known of, in whole and in part", () => {
    expect(holdOf({ captured: "0" })?.code).toBe("PAYMENT_NONE")
    expect(holdOf({ confirmed: null })?.code).toBe("PAYMENT_PENDING")
    expect(
      holdOf({ confirmed: confirmed({ proven: "499999" }) })
    ).toMatchObject({ code: "PAYMENT_SHORT", output: { missing: "1" } })
  })

  it("is met by what statements confirm, and not by more than was kept", () => {
    expect(
      holdOf({ confirmed: confirmed({ proven: "500000" }) })
    ).toBeUndefined()
    // The row of what is proven may be older than core's refund.
    expect(
      holdOf({ refunded: "1", confirmed: confirmed({ proven: "500000" }) })
    ).toMatchObject({ output: { missing: "1" } })
  })

  it("is met by what was proven and given up together", () => {
    const known = confirmed({ proven: "493500", written_off: "6500" })
    expect(holdOf({ captured: "493500", confirmed: known })).toBeUndefined()
  })
})

describe("a gate that requires captured money", () => {
  const captured = { requires: "captured" } as const

  it("does not wait for a statement", () => {
    expect(holdOf({ ...captured, confirmed: confirmed() })).toBeUndefined()
  })

  it("asks no more for what was given up", () => {
    const short = { ...captured, captured: "493500" }
    expect(holdOf(short)?.code).toBe("PAYMENT_SHORT")
    expect(
      holdOf({
        ...short,
        confirmed: confirmed({ proven: "493500", written_off: "6500" }),
      })
    ).toBeUndefined()
    // What a gateway kept of captured money is not what the order lacks.
    expect(
      holdOf({
        ...short,
        confirmed: confirmed({ proven: "487000", written_off: "6500" }),
      })?.code
    ).toBe("PAYMENT_SHORT")
  })

  it("names money that no statement shows beside what is short", () => {
    expect(
      holdOf({
        ...captured,
        captured: "100000",
        confirmed: confirmed({ unproven: "100000", state: "UNPROVEN" }),
      })
    ).toMatchObject({
      code: "PAYMENT_SHORT",
      output: { unproven: "100000", money_state: "UNPROVEN" },
    })
  })
})
