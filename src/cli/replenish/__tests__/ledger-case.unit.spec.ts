import { ledgerCase } from "../cases/ledger-case"

const noFiles = { read: () => "" }

const ask = (input: unknown) => ledgerCase(input, noFiles)

const receipt = {
  key: "r-1",
  at: "2026-11-02T00:00:00Z",
  delta: 20,
  kind: "receipt",
  cause: "receipt:1",
}

const seen = (at: string, stocked: number, more: object = {}) => ({
  at,
  stocked,
  ...more,
})

describe("a case of the ledger", () => {
  it("answers scenario 16 of the design", () => {
    expect(
      ask({
        opening: 60,
        expected: [receipt, receipt],
        observations: [
          seen("2026-11-01T00:00:00Z", 55, { order_id: "order_1" }),
          seen("2026-11-02T00:00:00Z", 75),
          seen("2026-11-03T00:00:00Z", 73, { order_id: "order_2" }),
          seen("2026-11-04T00:00:00Z", 70, { order_id: "order_3" }),
          seen("2026-11-05T00:00:00Z", 47, { source: "sweep" }),
        ],
      })
    ).toEqual({
      entries: [
        { kind: "opening", delta: 60, balance: 60, cause: null },
        { kind: "sale", delta: -5, balance: 55, cause: "order_1" },
        { kind: "receipt", delta: 20, balance: 75, cause: "receipt:1" },
        { kind: "sale", delta: -2, balance: 73, cause: "order_2" },
        { kind: "sale", delta: -3, balance: 70, cause: "order_3" },
        { kind: "unexplained", delta: -23, balance: 47, cause: null },
      ],
      balance: 47,
      by_kind: { opening: 60, sale: -10, receipt: 20, unexplained: -23 },
    })
  })

  it("calls an edit an adjustment, and counts decimals exactly", () => {
    expect(
      ask({
        opening: 0.1,
        expected: [],
        observations: [seen("2026-11-01", 0.3)],
      })
    ).toMatchObject({
      entries: [{}, { kind: "adjustment", delta: 0.2, balance: 0.3 }],
    })
  })

  it("refuses what is not of its format, by its place", () => {
    const good = { opening: 1, expected: [], observations: [] }
    expect(() => ask({ ...good, closing: 2 })).toThrow(
      expect.objectContaining({ field: "closing" })
    )
    expect(() =>
      ask({ ...good, expected: [{ ...receipt, kind: "gift" }] })
    ).toThrow(expect.objectContaining({ field: "expected[0].kind" }))
    expect(() =>
      ask({ ...good, observations: [seen("yesterday", 4)] })
    ).toThrow(expect.objectContaining({ field: "observations[0].at" }))
    expect(() => ask({ ...good, opening: "60" })).toThrow(
      expect.objectContaining({ field: "opening" })
    )
  })
})
