import { toSentence } from "../observation/to-sentence"

const since = new Date("2026-11-01T00:00:00Z")
const later = new Date("2026-11-20T00:00:00Z")

describe("why is it 47?", () => {
  const sums = [
    { kind: "unexplained" as const, units: "-23", count: 1, since: later },
    { kind: "sale" as const, units: "-10", count: 3, since: later },
    { kind: "receipt" as const, units: "20", count: 1, since: later },
    { kind: "opening" as const, units: "60", count: 1, since },
  ]

  it("names the parts, opening first, and what nobody can explain", () => {
    expect(toSentence(sums, "47")).toEqual({
      key: "why_unexplained",
      balance: "47",
      level: "47",
      unexplained: "-23",
      parts: [
        { kind: "opening", units: "60", count: 1 },
        { kind: "sale", units: "-10", count: 3 },
        { kind: "receipt", units: "20", count: 1 },
        { kind: "unexplained", units: "-23", count: 1 },
      ],
      since: "2026-11-01T00:00:00.000Z",
    })
  })

  it("is plain where everything is explained", () => {
    expect(toSentence(sums.slice(1), "70").key).toBe("why")
  })

  it("says when core's level is another", () => {
    expect(toSentence(sums, "46").key).toBe("why_drift")
    expect(toSentence(sums, null).key).toBe("why_drift")
  })

  it("says when the ledger has not seen the level", () => {
    expect(toSentence([], "5")).toMatchObject({ key: "unseen", since: null })
  })
})
