import { mostUnits } from "../purchase/order/most-units"
import { runPurchaseCase } from "../purchase/cases/run-purchase-case"
import type { PurchaseCaseEvent } from "../purchase/cases/purchase-case"

const play = (
  events: PurchaseCaseEvent[],
  more: { reserved?: Record<string, number>; tolerance_percent?: number } = {}
) =>
  runPurchaseCase({
    lines: [{ line: "a", ordered: 100 }],
    tolerance_percent: more.tolerance_percent ?? 5,
    reserved: more.reserved ?? {},
    events,
  })

const receive = (
  key: string,
  accepted: number,
  damaged = 0,
  accept_over = false
): PurchaseCaseEvent => ({
  kind: "receive",
  key,
  lines: [{ line: "a", accepted, damaged }],
  accept_over,
})

const send: PurchaseCaseEvent = { kind: "send" }
const cancel: PurchaseCaseEvent = { kind: "cancel" }

const refused = { ok: false, duplicate: false }

describe("a purchase order", () => {
  it("is received in parts, with damaged units and within its tolerance", () => {
    expect(
      play([
        send,
        receive("1", 55, 5),
        receive("1", 55, 5),
        receive("2", 46),
        receive("3", 45),
      ])
    ).toEqual([
      result("sent", 100, 0),
      result("partly_received", 40, 55),
      { ...result("partly_received", 40, 55), duplicate: true },
      {
        ...result("partly_received", 40, 55),
        ...refused,
        error: "OVER_RECEIPT",
      },
      result("received", 0, 100),
    ])
  })

  it("takes more than was ordered where a person says so", () => {
    const [, over, again] = play([
      send,
      receive("1", 130, 0, true),
      receive("2", 1),
    ])
    expect(over).toEqual(result("received", 0, 130))
    expect(again).toMatchObject({ ...refused, error: "CLOSED" })
  })

  it("leaves the key of a refused receipt free", () => {
    const results = play([send, receive("1", 200), receive("1", 20)])
    expect(results[1]).toMatchObject({ ...refused, error: "OVER_RECEIPT" })
    expect(results[2]).toEqual(result("partly_received", 80, 20))
  })

  it("adds up a line that was scanned twice in a receipt", () => {
    const lines = [
      { line: "a", accepted: 60 },
      { line: "a", accepted: 46 },
    ]
    const [, over] = play([send, { kind: "receive", key: "1", lines }])
    expect(over).toMatchObject({ ...refused, error: "OVER_RECEIPT" })
  })

  it.each<[string, PurchaseCaseEvent[], string]>([
    ["receiving a draft", [receive("1", 1)], "NOT_SENT"],
    ["sending twice", [send, send], "NOT_DRAFT"],
    ["receiving what is canceled", [cancel, receive("1", 1)], "CLOSED"],
    ["canceling twice", [send, cancel, cancel], "CLOSED"],
    ["canceling what is here", [send, receive("1", 100), cancel], "CLOSED"],
    [
      "a line that is not in it",
      [
        send,
        { kind: "receive", key: "1", lines: [{ line: "b", accepted: 1 }] },
      ],
      "LINE_UNKNOWN",
    ],
    [
      "a reversal of nothing",
      [send, { kind: "reverse", key: "1" }],
      "RECEIPT_UNKNOWN",
    ],
  ])("refuses %s and changes nothing", (_, events, error) => {
    const results = play(events)
    const last = results[results.length - 1]
    expect(last).toMatchObject({ ok: false, error, duplicate: false })
    const before = results[results.length - 2]
    expect(last).toMatchObject(
      before
        ? {
            state: before.state,
            incoming: before.incoming,
            stocked: before.stocked,
          }
        : { state: "draft", incoming: { a: 0 }, stocked: { a: 0 } }
    )
  })

  it("returns to sent when its only receipt is taken back, once", () => {
    const reverse: PurchaseCaseEvent = { kind: "reverse", key: "1" }
    expect(play([send, receive("1", 90, 10), reverse, reverse])).toEqual([
      result("sent", 100, 0),
      result("received", 0, 90),
      result("sent", 100, 0),
      { ...result("sent", 100, 0), duplicate: true },
    ])
  })

  it("keeps what buyers are promised", () => {
    const results = play(
      [send, receive("1", 30), { kind: "reverse", key: "1" }],
      { reserved: { a: 1 } }
    )
    expect(results[2]).toMatchObject({
      ...refused,
      error: "STOCK_USED",
      state: "partly_received",
      stocked: { a: 30 },
    })
  })

  it("takes back a receipt of damaged units whatever is promised", () => {
    const results = play(
      [send, receive("1", 0, 10), { kind: "reverse", key: "1" }],
      { reserved: { a: 1 } }
    )
    expect(results[2]).toMatchObject({ ok: true, state: "sent" })
  })

  it("is received when the rest is canceled, and canceled when all is", () => {
    expect(play([send, receive("1", 10), cancel])[2]).toEqual(
      result("received", 0, 10)
    )
    expect(play([send, cancel])[1]).toEqual(result("canceled", 0, 0))
    expect(play([cancel])[0]).toEqual(result("canceled", 0, 0))
  })

  it("expects no more of what was canceled when a receipt is taken back", () => {
    const results = play([
      send,
      receive("1", 60),
      cancel,
      { kind: "reverse", key: "1" },
    ])
    expect(results[3]).toEqual(result("sent", 60, 0))
  })
})

const result = (state: string, incoming: number, stocked: number) => ({
  ok: true,
  error: null,
  duplicate: false,
  state,
  incoming: { a: incoming },
  stocked: { a: stocked },
})

describe("what may arrive of a line", () => {
  it.each([
    [20, 15, 23],
    [100, 5, 105],
    [7, 10, 7],
    [3, 100, 6],
    [1_000_000, 2.5, 1_025_000],
    [5, 0, 5],
  ])("is, of %d with %d %%, %d", (ordered, tolerance_percent, most) => {
    expect(
      mostUnits({
        id: "a",
        ordered,
        tolerance_percent,
        accepted: 0,
        damaged: 0,
        canceled: 0,
        forced: 0,
      })
    ).toBe(most)
  })
})
