import { dialects } from "../dialects/dialects"
import { rulesOfPayload } from "../report/rules-of-payload"

const context = {
  received_at: "2026-11-04T00:00:00Z",
  zone: null,
  carrier: null,
}

const event = (changes: object) => ({
  at: "2026-11-02T03:00:00Z",
  text: "Parcel picked up",
  ...changes,
})

const bodyOf = (...events: object[]) =>
  JSON.stringify({ courier: "jne", tracking_number: "CGK1", events })

const version = (position: number, status: string, changes: object = {}) => ({
  position,
  status,
  flags: [],
  unmapped: false,
  ...changes,
})

const generic = (body: string, source = "webhook") =>
  rulesOfPayload({ source, body, dialect: dialects.generic, context }, "CGK1")

describe("rulesOfPayload", () => {
  it("tells a table from words alone, and what no rule knew", () => {
    const rule = generic(
      bodyOf(
        event({ status: "in_transit" }),
        event({}),
        event({ text: "Qwertz" })
      )
    )
    expect(rule(version(0, "in_transit"))).toBe("table")
    expect(rule(version(1, "picked_up"))).toBe("words")
    expect(rule(version(2, "unknown", { unmapped: true }))).toBe("none")
  })

  it("tells a status that words refined", () => {
    const body = JSON.stringify({
      success: true,
      courier: { company: "jne" },
      waybill_id: "CGK1",
      status: "dropping_off",
      history: [
        {
          note: "WITH DELIVERY COURIER [JAKARTA]",
          status: "dropping_off",
          updated_at: "2021-03-17T09:29:00+07:00",
        },
      ],
    })
    const rule = rulesOfPayload(
      { source: "poll", body, dialect: dialects.biteship, context },
      "CGK1"
    )
    expect(rule(version(0, "out_for_delivery"))).toBe("refined")
  })

  it("names people, ourselves, summaries and rules of before", () => {
    const body = bodyOf(event({ status: "delivered" }))
    expect(generic(body, "manual")(version(0, "delivered"))).toBe("person")
    expect(generic(body, "system")(version(0, "pending"))).toBe("ours")
    const summary = version(1, "delivered", { flags: ["from_summary"] })
    expect(generic(body)(summary)).toBe("summary")
    expect(generic(body)(version(0, "in_transit"))).toBe("older")
    expect(generic("no JSON")(version(0, "in_transit"))).toBe("older")
  })
})
