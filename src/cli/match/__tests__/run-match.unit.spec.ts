import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { runMatch } from "../run-match"

const EXPECTED =
  "id,reference,amount,currency,opened_on,due_on,payer,status,unique_amount"
const LINES = "id,booked_on,amount,currency,text,reference,payer"

type Files = { expected: string[]; lines: string[] }

/** Runs the command over files given as lines. */
function run({ expected, lines }: Files, json = true) {
  const out: string[] = []
  const err: string[] = []
  const exit = runMatch(
    { expected: "a/expected.csv", lines: "a/lines.csv", window: 7, json },
    {
      read: (name) =>
        Buffer.from((name.includes("exp") ? expected : lines).join("\n")),
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    }
  )
  return { exit, err, out }
}

const answer = (files: Files) => {
  const { exit, err, out } = run(files)
  expect([exit, err]).toEqual([0, []])
  return JSON.parse(out.join("\n"))
}

const small: Files = {
  expected: [EXPECTED, "E1,MD7K3Q98,12.50,eur,2026-10-01,,BUDI,open,no"],
  lines: [
    LINES,
    "L1,2026-10-02,12.5,EUR,trsf MD7K-3P98 budi,,",
    "L2,2026-10-02,-3,EUR,fee,,",
  ],
}

describe("order-cycle match", () => {
  it("answers in the document of the design", () => {
    const made = answer(small)
    expect(made).toEqual({
      version: 1,
      settings: {
        reference_scheme: "mod37",
        prefix: "MD",
        length: 8,
        window_days: 7,
      },
      matches: [
        {
          line: "L1",
          decision: "auto",
          rule: "reference_typo",
          confidence: "0.9998",
          reason: "C03",
          items: [{ id: "E1", allocated: "12.50" }],
          unapplied: "0",
          about: [],
          evidence: [
            "MD7K-3P98 has a typo; MD7K3Q98 is open",
            "EUR 12.50 fits",
            "payer BUDI",
          ],
          alternatives: [],
        },
        {
          line: "L2",
          decision: "none",
          rule: null,
          confidence: null,
          reason: null,
          items: [],
          unapplied: "0",
          about: [],
          evidence: [],
          alternatives: [],
        },
      ],
      counters: {
        lines: 2,
        auto: 1,
        suggest: 0,
        none: 1,
        by_rule: { reference_typo: 1 },
      },
      sums: {
        EUR: {
          lines: "9.50",
          allocated: "12.50",
          unapplied: "0",
          unmatched: "-3",
          gap: "0",
        },
      },
      output_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it("answers no lines", () => {
    expect(answer({ ...small, lines: [LINES] })).toMatchObject({
      matches: [],
      counters: { lines: 0 },
      sums: {},
    })
  })

  it("says the same in words without --json", () => {
    expect(run(small, false).out).toEqual([
      "L1  auto  reference_typo  C03  E1 12.50  MD7K-3P98 has a typo; " +
        "MD7K3Q98 is open, EUR 12.50 fits, payer BUDI",
      "L2  none",
      expect.stringContaining('"auto":1'),
    ])
  })

  it.each<[string, Partial<Files>, string]>([
    [
      "an amount with too many decimals",
      { expected: [EXPECTED, "E1,X,1.005,EUR,2026-10-01,,,open,no"] },
      'expected.csv: line 2: column amount: "1.005" is no amount of EUR, as -1250 with at most 2 decimals.',
    ],
    [
      "an expected amount below 0",
      { expected: [EXPECTED, "E1,X,-1,EUR,2026-10-01,,,open,no"] },
      'expected.csv: line 2: column amount: "-1" is not more than 0.',
    ],
    [
      "a day that does not exist",
      { lines: [LINES, "", "L1,2026-02-30,1,EUR,,,"] },
      'lines.csv: line 3: column booked_on: "2026-02-30" is no day, as 2026-10-02.',
    ],
    [
      "an unknown state",
      { expected: [EXPECTED, "E1,X,1,EUR,2026-10-01,,,late,no"] },
      'expected.csv: line 2: column status: "late" is none of open, paid, cancelled.',
    ],
    [
      "an unknown currency",
      { lines: [LINES, "L1,2026-02-01,1,EURO,,,"] },
      'lines.csv: line 2: column currency: "EURO" is no ISO 4217 currency code.',
    ],
    [
      "an id that stands twice",
      { lines: [LINES, "L1,2026-02-01,1,EUR,,,", "L1,2026-02-01,1,EUR,,,"] },
      'lines.csv: line 3: column id: "L1" stands in an earlier line too.',
    ],
    [
      "a missing column",
      { lines: ["id,booked_on"] },
      "lines.csv: line 1: column amount: it is missing.",
    ],
    [
      "an empty file",
      { expected: [] },
      "expected.csv: line 1: column id: it is missing.",
    ],
    [
      "a row that is too short",
      { lines: [LINES, "L1,2026-02-01"] },
      "lines.csv: line 2: Invalid Record Length: expect 7, got 2 on line 2",
    ],
  ])("refuses %s", (_what, files, sentence) => {
    expect(run({ ...small, ...files })).toEqual({
      exit: 1,
      out: [],
      err: [sentence],
    })
  })
})

const { place, suite } = sharedData("statements/match-example")

suite("the worked example", () => {
  const rowsOf = (name: string) =>
    readFileSync(path.join(place, name), "utf8").trim().split("\n")
  const files = {
    expected: rowsOf("expected.csv"),
    lines: rowsOf("lines.csv"),
  }
  const expected = JSON.parse(
    readFileSync(path.join(place, "answer.json"), "utf8")
  )
  const reversed = ([header, ...rows]: string[]) => [header, ...rows.reverse()]

  it("is answered exactly", () => {
    const made = answer(files)
    expect(made).toMatchObject(expected)
    expect(made.matches).toHaveLength(expected.matches.length)
  })

  it("is answered the same with its rows reversed", () => {
    const made = answer({
      expected: reversed(files.expected),
      lines: reversed(files.lines),
    })
    expect(made.output_hash).toBe(answer(files).output_hash)
    expect([...made.matches].reverse()).toEqual(answer(files).matches)
  })
})
