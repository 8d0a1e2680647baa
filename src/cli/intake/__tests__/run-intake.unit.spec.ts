import type { IntakeOptions } from "../intake-options"
import { runIntake } from "../run-intake"

const header = "external_id,channel,placed_at,sku,quantity,unit_price,currency"
const good = "1,web,2026-11-01T08:00:00Z,CUP,2,10,USD"
const bad = "2,web,2026-11-01T08:00:00Z,=CUP(),0,10,USD"

const files: Record<string, string> = {
  "good.csv": `${header}\n${good}\n`,
  "mixed.csv": `${header}\n${good}\n${bad}\n${bad.replace("2", "3")}\n`,
  "bad.csv": `${header}\n${bad}\n`,
  "wrong.csv": "a,b\n1,2\n",
  "quote.csv": `${header}\n${good}\n"3,web\n`,
  "latin.csv": "\xff",
  "pos.csv":
    "Nr;placed_at;sku;quantity;unit_price\n9;2026-11-01 08:00;CUP;2;1,5\n",
  "orders.json": JSON.stringify({
    external_id: "9",
    placed_at: "2026-11-01 08:00",
    lines: [{ sku: "CUP", quantity: 2, unit_price: "1,5" }],
  }),
  "pos.json": JSON.stringify({
    version: 1,
    channel: "pos",
    currency: "EUR",
    time_zone: "Asia/Jakarta",
    decimal: ",",
    columns: { external_id: "Nr" },
    customer_missing: "accept",
  }),
  "bad-profile.json": JSON.stringify({ time_zone: "Jakarta" }),
  "rules.json": JSON.stringify({
    version: 1,
    rules: [
      {
        key: "early",
        when: { fact: "order.hour", op: "eq", value: 8 },
        then: [{ action: "hold", type: "RULE" }],
      },
    ],
  }),
  "bad-rules.json": JSON.stringify({
    version: 1,
    rules: [
      {
        key: "big",
        when: { fact: "order.sum", op: "gt", value: 1 },
        then: [{ action: "hold" }],
      },
    ],
  }),
}

const run = (options: Partial<IntakeOptions>) => {
  const out: string[] = []
  const err: string[] = []
  const written: Record<string, string> = {}
  const exit = runIntake(
    { input: [], limit: "100", dryRun: true, json: true, ...options },
    {
      read: (file) => {
        if (!(file in files)) {
          throw new Error(`ENOENT: no such file, open '${file}'`)
        }
        return Buffer.from(
          files[file],
          file === "latin.csv" ? "latin1" : "utf8"
        )
      },
      write: (file, text) => {
        written[file] = text
      },
      now: () => Date.parse("2026-11-25T00:00:00Z"),
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return { exit, out, err, written }
}

describe("order-cycle intake", () => {
  it("answers with one JSON document", () => {
    const { exit, out, err } = run({ input: ["mixed.csv", "good.csv"] })
    expect({ exit, err, documents: out.length }).toEqual({
      exit: 0,
      err: [],
      documents: 1,
    })
    const report = JSON.parse(out[0])
    expect(Object.keys(report)).toEqual([
      "command",
      "version",
      "dry_run",
      "files",
      "rows",
      "orders",
      "rejected_by_reason",
      "held_by_reason",
      "warnings",
      "money",
      "placed_at",
      "duplicates",
      "rules",
      "rejects",
      "rejects_omitted",
    ])
    expect(report.orders).toEqual({
      total: 4,
      accepted: 1,
      updated: 0,
      unchanged: 1,
      rejected: 2,
      held: 1,
    })
    expect(report.rejects.map(({ line }: { line: number }) => line)).toEqual([
      3, 4,
    ])
  })

  it("lists as many refused rows as asked and writes all to a file", () => {
    const { out, written } = run({
      input: ["mixed.csv"],
      limit: "1",
      rejects: "out.csv",
    })
    expect(JSON.parse(out[0])).toMatchObject({
      rejects: [{ file: 0, line: 3 }],
      rejects_omitted: 1,
    })
    expect(written["out.csv"].trim().split("\r\n")).toHaveLength(3)
  })

  it("exits with 1 for refused rows only when strict", () => {
    expect(run({ input: ["mixed.csv"] }).exit).toBe(0)
    expect(run({ input: ["mixed.csv"], strict: true }).exit).toBe(1)
    expect(run({ input: ["good.csv"], strict: true }).exit).toBe(0)
  })

  it("exits with 1 when nothing is accepted", () => {
    const { exit, err } = run({ input: ["bad.csv"] })
    expect(exit).toBe(1)
    expect(err[0]).toMatch(/^Not one row was accepted/)
  })

  it.each([
    ["nowhere.csv", /^nowhere\.csv: The file cannot be read \(ENOENT/],
    ["quote.csv", /^quote\.csv:3: A quote that opens in this row/],
    ["latin.csv", /^latin\.csv:1: This is not UTF-8/],
    ["wrong.csv", /^wrong\.csv:1: The header lacks external_id, channel/],
  ])("refuses %s with one sentence and nothing on stdout", (file, message) => {
    const { exit, out, err, written } = run({
      input: ["good.csv", file],
      rejects: "out.csv",
    })
    expect({ exit, out, written, sentences: err.length }).toEqual({
      exit: 1,
      out: [],
      written: {},
      sentences: 1,
    })
    expect(err[0]).toMatch(message)
  })

  it("reads files as the profile says and tries rules in its zone", () => {
    const { exit, out } = run({
      input: ["pos.csv"],
      profile: "pos.json",
      rules: "rules.json",
    })
    expect(exit).toBe(0)
    expect(JSON.parse(out[0])).toMatchObject({
      orders: { accepted: 1, held: 0 },
      held_by_reason: {},
      money: [{ currency: "EUR", total: "300" }],
      placed_at: { first: "2026-11-01T01:00:00Z" },
      rules: [
        {
          key: "early",
          matched_orders: 1,
          matched_total: [{ currency: "EUR", minor: "300" }],
          first: ["9"],
        },
      ],
    })
  })

  it("reads JSON, whose columns a profile names too", () => {
    const profile = "pos.json"
    const { out } = run({ input: ["pos.csv", "orders.json"], profile })
    expect(JSON.parse(out[0])).toMatchObject({
      orders: { total: 1, accepted: 1 },
      rows: { rejected: 1 },
      rejects: [{ file: 1, code: "FIELD_MISSING", column: "external_id" }],
    })
    files["numbered.json"] = files["orders.json"].replace("external_id", "Nr")
    expect(
      JSON.parse(run({ input: ["pos.csv", "numbered.json"], profile }).out[0])
        .orders
    ).toMatchObject({ accepted: 1, unchanged: 1, rejected: 0 })
  })

  it.each([
    [{ profile: "bad-profile.json" }, /^bad-profile\.json .* time_zone: is no/],
    [{ profile: "none.json" }, /^none\.json: The file cannot be read/],
    [{ rules: "bad-rules.json" }, /^bad-rules\.json: Rule "big", when\.fact: /],
    [{ rules: "mixed.csv" }, /^mixed\.csv:1: This is no JSON/],
  ])("refuses %j with one sentence", (options, message) => {
    const { exit, out, err } = run({ input: ["good.csv"], ...options })
    expect({ exit, out }).toEqual({ exit: 1, out: [] })
    expect(err).toEqual([expect.stringMatching(message)])
  })

  it("refuses wrong usage with a sentence", () => {
    expect(run({})).toMatchObject({ exit: 2, out: [] })
    const real = run({ input: ["good.csv"], dryRun: false })
    expect(real).toMatchObject({ exit: 2, out: [] })
    expect(real.err[0]).toContain("POST /admin/order-cycle/intake/batches")
    expect(run({ input: ["good.csv"], limit: "many" }).exit).toBe(2)
  })

  it("speaks to a person without --json", () => {
    const { out } = run({
      input: ["mixed.csv"],
      json: false,
      rules: "rules.json",
    })
    expect(out[0].split("\n").slice(0, 5)).toEqual([
      "1 of 3 rows accepted, 2 refused: QUANTITY_NOT_POSITIVE 2",
      "1 new orders, 0 changed, 0 unchanged, 2 refused",
      "1 orders held: CUSTOMER_MISSING 1",
      "USD 20.00 in all",
      "rule early would fire for 1 orders (USD 20.00; first 1)",
    ])
  })
})
