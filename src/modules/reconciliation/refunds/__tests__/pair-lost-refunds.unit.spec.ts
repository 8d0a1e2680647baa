import {
  type LostRefund,
  pairLostRefunds,
  type RefundLine,
} from "../pair-lost-refunds"

const line = (line_id: string, more: Partial<RefundLine> = {}): RefundLine => ({
  line_id,
  payment_id: "pay_1",
  amount_minor: 4_000n,
  currency_code: "usd",
  booked_on: "2026-11-20",
  ...more,
})

const lost = (id: string, more: Partial<LostRefund> = {}): LostRefund => ({
  id,
  payment_id: "pay_1",
  amount_minor: 4_000n,
  currency_code: "usd",
  asked_on: "2026-11-20",
  ...more,
})

describe("refunds without answer that a settlement shows", () => {
  it.each([
    ["of its payment and amount", [line("l")], [lost("r")], ["r"]],
    [
      "a day before, in another zone",
      [line("l", { booked_on: "2026-11-19" })],
      [lost("r")],
      ["r"],
    ],
    [
      "long before it was asked for",
      [line("l", { booked_on: "2026-11-18" })],
      [lost("r")],
      [],
    ],
    [
      "of another amount",
      [line("l", { amount_minor: 3_999n })],
      [lost("r")],
      [],
    ],
    [
      "of another payment",
      [line("l", { payment_id: "pay_2" })],
      [lost("r")],
      [],
    ],
    [
      "of another currency",
      [line("l", { currency_code: "eur" })],
      [lost("r")],
      [],
    ],
    ["that fits two", [line("l")], [lost("r"), lost("s")], []],
    ["beside another that fits", [line("l"), line("m")], [lost("r")], []],
  ])("by a line %s", (_what, lines, refunds, found) => {
    expect(
      pairLostRefunds(lines, refunds).map(({ refund_id }) => refund_id)
    ).toEqual(found)
  })
})
