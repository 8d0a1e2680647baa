import { allocateRefund } from "../allocate-refund"
import { guardRefund } from "../guard-refund"
import { readRefundAmount } from "../read-refund-amount"
import { RefundRefused } from "../refund-refused"
import type { RefundablePayment } from "../refundable-payment"

const payment = (
  id: string,
  captured: bigint,
  more: Partial<RefundablePayment> = {}
): RefundablePayment => ({
  id,
  currency_code: "usd",
  captured,
  refunded: 0n,
  in_flight: 0n,
  unknown: [],
  opened_at: "2026-11-01T00:00:00.000Z",
  ...more,
})

describe("refund guard", () => {
  it.each([
    ["usd", "30.00", 10_000n, 7_000n, "30.01", "USD 30.01"],
    ["jpy", "1000", 1_000n, 0n, "1001", "JPY 1001"],
    ["idr", "150000", 15_000_000n, 0n, "150001", "IDR 150001.00"],
    ["kwd", "1.234", 1_234n, 0n, "1.235", "KWD 1.235"],
  ])(
    "pays all that is left in %s (%s), and not one unit more",
    (currency_code, all, captured, refunded, more, said) => {
      const paid = payment("pay_1", captured, { currency_code, refunded })
      guardRefund(readRefundAmount(all, currency_code), paid)
      const refused = () =>
        guardRefund(readRefundAmount(more, currency_code), paid)
      expect(refused).toThrow(RefundRefused)
      expect(refused).toThrow(`${said} cannot be paid back`)
    }
  )

  it.each([
    ["333.5", "jpy", "no decimals in JPY"],
    ["30.001", "usd", "at most 2 decimals in USD"],
    ["0", "usd", "more than 0"],
    ["-5", "usd", "more than 0"],
    ["ten", "usd", "more than 0"],
  ])("takes %s %s for no amount", (asked, currency, sentence) => {
    expect(() => readRefundAmount(asked, currency)).toThrow(sentence)
  })

  it("counts what is under way", () => {
    const paid = payment("pay_1", 10_000n, {
      refunded: 3_000n,
      in_flight: 4_000n,
    })
    guardRefund(3_000n, paid)
    expect(() => guardRefund(4_000n, paid)).toThrow(
      "USD 40.00 cannot be paid back: USD 30.00 is left of payment pay_1 " +
        "(charged USD 100.00, refunded USD 30.00, under way USD 40.00)"
    )
  })

  it("refuses anything of a payment whose refund got no answer", () => {
    const paid = payment("pay_1", 10_000n, {
      in_flight: 100n,
      unknown: [{ id: "orref_1", amount: 100n }],
    })
    expect(() => guardRefund(1n, paid)).toThrow(
      "the refund orref_1 of USD 1.00 got no answer"
    )
  })
})

describe("allocation of a refund", () => {
  const shares = (amount: bigint, payments: RefundablePayment[]) =>
    allocateRefund(amount, payments, "usd").map(
      ({ payment_id, amount: share }) => [payment_id, share]
    )

  it("takes from what has most left", () => {
    const payments = [payment("a", 2_000n), payment("b", 5_000n)]
    expect(shares(5_000n, payments)).toEqual([["b", 5_000n]])
    expect(shares(6_000n, payments)).toEqual([
      ["b", 5_000n],
      ["a", 1_000n],
    ])
  })

  it("takes from the older of two that have the same, in any order", () => {
    const payments = [
      payment("a", 2_000n),
      payment("b", 2_000n, { opened_at: "2026-10-01T00:00:00.000Z" }),
    ]
    expect(shares(500n, payments)).toEqual([["b", 500n]])
    expect(shares(500n, [...payments].reverse())).toEqual([["b", 500n]])
  })

  it("passes over a payment whose refund got no answer", () => {
    const payments = [
      payment("a", 9_000n, { unknown: [{ id: "orref_1", amount: 1n }] }),
      payment("b", 2_000n),
    ]
    expect(shares(2_000n, payments)).toEqual([["b", 2_000n]])
    expect(() => shares(2_001n, payments)).toThrow(
      "USD 20.00 is left of the order's payments, without those whose " +
        "refund got no answer (orref_1)"
    )
  })
})
