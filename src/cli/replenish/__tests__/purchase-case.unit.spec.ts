import { BadField } from "../../verify/fields/bad-field"
import { purchaseCase } from "../cases/purchase-case"

const answer = (input: unknown) => purchaseCase(input, { read: () => "" })

const order = {
  lines: [{ line: "a", ordered: 100 }],
  tolerance_percent: 5,
  reserved: { a: 0 },
}

const receive = (key: string, accepted: number, damaged: number) => ({
  kind: "receive",
  key,
  lines: [{ line: "a", accepted, damaged }],
  accept_over: false,
})

describe("a purchase case", () => {
  it("gives the order after each event", () => {
    expect(
      answer({
        ...order,
        events: [
          { kind: "send" },
          receive("k", 55, 5),
          receive("k", 55, 5),
          receive("l", 46, 0),
          receive("l", 45, 0),
        ],
      })
    ).toEqual([
      row("sent", 100, 0),
      row("partly_received", 40, 55),
      row("partly_received", 40, 55, { duplicate: true }),
      row("partly_received", 40, 55, { ok: false, error: "OVER_RECEIPT" }),
      row("received", 0, 100),
    ])
  })

  it.each([
    ["an unknown kind", { events: [{ kind: "burn" }] }, "events[0].kind"],
    ["an unknown field", { events: [{ kind: "send", by: 1 }] }, "events[0].by"],
    [
      "half a unit",
      { lines: [{ line: "a", ordered: 0.5 }], events: [] },
      "lines[0].ordered",
    ],
    [
      "a line twice",
      { lines: [...order.lines, ...order.lines], events: [] },
      "lines[1]",
    ],
    ["a stranger's units", { reserved: { b: 1 }, events: [] }, "reserved.b"],
    [
      "fewer than none",
      { events: [receive("k", -1, 0)] },
      "events[0].lines[0].accepted",
    ],
  ])("refuses %s and says where", (_, change, path) => {
    const run = () => answer({ ...order, ...change })
    expect(run).toThrow(BadField)
    expect(run).toThrow(expect.objectContaining({ field: path }))
  })
})

const row = (
  state: string,
  incoming: number,
  stocked: number,
  more: object = {}
) => ({
  ok: true,
  error: null,
  duplicate: false,
  state,
  incoming: { a: incoming },
  stocked: { a: stocked },
  ...more,
})
