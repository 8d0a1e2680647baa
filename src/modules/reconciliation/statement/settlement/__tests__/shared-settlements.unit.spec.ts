import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../../integration-tests/fixtures/shared-data"
import { toMainUnits } from "../../../../../money/to-main-units"
import { bcaProfile } from "../../csv/bca-profile"
import { parseProfile } from "../../csv/parse-profile"
import { readCsv } from "../../csv/read-csv"
import { countLines } from "../../count-lines"
import type { ReadSource, Statement } from "../../statement"
import { settlementReaders } from "../settlement-readers"

const { place: folder, isThere, suite } = sharedData("statements")

type Answer = {
  file: string
  family: string | null
  format?: string
  state: string
  codes: string[]
  statements: Record<string, string | number | boolean | null>[]
  amounts?: string[][]
  dates?: string[][]
}

const bytesOf = (name: string) => readFileSync(path.join(folder, name))

function read({ file, family, format }: Answer): ReadSource {
  const text = new TextDecoder().decode(bytesOf(file))
  if (family !== "csv") {
    const reader = settlementReaders[family as keyof typeof settlementReaders]
    expect(reader.recognises(text.slice(0, 4096))).toBe(true)
    return reader.read(text)
  }
  const profile = (format ?? "").replace(/^csv:/, "")
  return readCsv(
    text,
    profile.endsWith(".json")
      ? parseProfile(bytesOf(profile).toString(), profile)
      : bcaProfile
  )
}

/** A statement in the words of design section 9. */
function told(statement: Statement) {
  const { currency, settlement } = statement
  const money = (minor: bigint | null | undefined) =>
    minor === null || minor === undefined
      ? null
      : Number(toMainUnits(minor, String(currency)))
  return {
    id: statement.id,
    account: statement.account,
    currency,
    opening: money(statement.opening_minor),
    closing: money(statement.closing_minor),
    entries: statement.entries,
    unreadable: statement.unreadable,
    ...countLines(statement),
    credit: money(statement.credit_minor),
    debit: money(statement.debit_minor),
    gross: money(settlement?.gross_minor),
    fee: money(settlement?.fee_minor),
    tax: money(settlement?.tax_minor),
    net: money(settlement?.net_minor),
    payout: money(settlement?.payout_minor),
    tie: statement.tie,
    gap: money(statement.gap_minor),
    final: statement.final,
  } as Record<string, unknown>
}

const answers: Answer[] = isThere
  ? JSON.parse(bytesOf("expected.json").toString()).files
  : []

const ours = ["csv", "stripe", "adyen", "paypal", "xendit"]

suite("settlements and bank CSV of the shared data", () => {
  it.each(
    answers
      .filter(({ family }) => ours.includes(family ?? ""))
      .map((one) => [one.file, one] as const)
  )("%s", (_, answer) => {
    const { statements, findings } = read(answer)
    const codes = findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual(answer.codes)
    expect(statements).toHaveLength(answer.statements.length)
    for (const [at, wanted] of answer.statements.entries()) {
      const text = ["id", "account", "currency", "tie", "final"]
      const numbers = Object.entries(wanted).map(([name, value]) => [
        name,
        value === null || text.includes(name) ? value : Number(value),
      ])
      expect(told(statements[at])).toMatchObject(Object.fromEntries(numbers))
      const booked = statements[at].lines.filter(
        ({ state, kind }) => state === "booked" && kind !== "rounding"
      )
      if (answer.amounts) {
        expect(
          booked.map(({ amount_minor, currency }) =>
            Number(toMainUnits(amount_minor, currency))
          )
        ).toEqual(answer.amounts[at].map(Number))
      }
      if (answer.dates) {
        expect(booked.map(({ booked_on }) => booked_on)).toEqual(
          answer.dates[at]
        )
      }
    }
  })

  it("keeps a partial capture with its charge, and explains what is off", () => {
    const source = read({
      file: "settlement/stripe-partial-rounding.csv",
      family: "stripe",
      state: "",
      codes: [],
      statements: [],
    })
    const [first] = source.statements
    expect(
      first.lines.map(({ kind, amount_minor, refs }) => [
        kind,
        amount_minor,
        refs.bank,
      ])
    ).toEqual([
      ["capture", 9854n, "ch_b1"],
      ["capture", -6000n, "ch_b1"],
      ["payout", -3855n, "po_101"],
      ["rounding", 1n, "po_101"],
    ])
    expect(source.findings).toEqual([
      expect.objectContaining({
        code: "E06",
        statement: 2,
        line: 7,
        message: expect.stringContaining("0.45 USD"),
      }),
      expect.objectContaining({
        code: "B08",
        statement: 1,
        line: 6,
        message: expect.stringContaining("-320 JPY"),
      }),
    ])
  })
})
