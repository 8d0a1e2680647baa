import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { toMainUnits } from "../../../money/to-main-units"
import { bcaProfile } from "../statement/csv/bca-profile"
import { parseProfile } from "../statement/csv/parse-profile"
import { fingerprintLines } from "../statement/fingerprint-lines"
import { readStatementFile } from "../statement/read-statement-file"

const { place: folder, isThere, suite } = sharedData("statements")

const read = (name: string) =>
  readStatementFile(readFileSync(path.join(folder, name)), {
    profile: bcaProfile,
  })

const fingerprintsOf = (file: ReturnType<typeof read>) =>
  fingerprintLines("oracc_1", "csv", file.statements[0].lines).map(
    ({ fingerprint, occurrence }) => `${fingerprint}:${occurrence}`
  )

const textOf = (...rows: string[]) =>
  new TextEncoder().encode(
    ["Tanggal,Keterangan,Cabang,Jumlah,,Saldo", ...rows].join("\n")
  )

const idr = { ...bcaProfile, currency: "IDR" }

type Expected = {
  file: string
  format?: string
  state: string
  codes: string[]
  statements?: Record<string, string | number | boolean | null>[]
  amounts?: string[][]
  dates?: string[][]
}

suite("bank CSV of the shared data", () => {
  const expected: Expected[] = isThere
    ? JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")).files
    : []

  it.each(
    expected
      .filter(
        ({ file, format }) => format === "csv:bca" || /hostile/.test(file)
      )
      .map((one) => [one.file, one] as const)
  )("%s", (name, answer) => {
    const file = read(name)
    expect(file.state).toBe(answer.state)
    const found = file.findings.map(({ code }) => code)
    expect([...new Set(found)].sort()).toEqual(answer.codes)
    const [statement] = file.statements
    const [wanted] = answer.statements ?? []
    if (!wanted) {
      expect(statement).toBeUndefined()
      return
    }
    const decimal = (minor: bigint | null) =>
      minor === null
        ? null
        : Number(toMainUnits(minor, statement.currency ?? ""))
    const booked = statement.lines.filter((line) => line.state === "booked")
    expect({
      account: statement.account,
      currency: statement.currency,
      tie: statement.tie,
      gap: decimal(statement.gap_minor),
      opening: decimal(statement.opening_minor),
      closing: decimal(statement.closing_minor),
      credit: decimal(statement.credit_minor),
      debit: decimal(statement.debit_minor),
      entries: statement.entries,
      lines: booked.length,
      pending: statement.lines.length - booked.length,
      unreadable: statement.unreadable,
    }).toEqual({
      account: wanted.account,
      currency: wanted.currency,
      tie: wanted.tie,
      gap: Number(wanted.gap),
      opening: Number(wanted.opening),
      closing: Number(wanted.closing),
      credit: Number(wanted.credit),
      debit: Number(wanted.debit),
      entries: wanted.entries,
      lines: wanted.lines,
      pending: wanted.pending,
      unreadable: wanted.unreadable,
    })
    if (answer.amounts) {
      expect(booked.map((line) => decimal(line.amount_minor))).toEqual(
        answer.amounts[0].map(Number)
      )
    }
    if (answer.dates) {
      expect(booked.map((line) => line.booked_on)).toEqual(answer.dates[0])
    }
  })

  it("names the bad cell by line and column", () => {
    expect(read("bank-csv/bca-mutasi-bad-row.csv").findings[0]).toMatchObject({
      code: "E05",
      line: 9,
      column: 4,
      message: expect.stringContaining('"1,25O,347.00"'),
    })
  })

  it("gives the same lines the same fingerprints in either number style", () => {
    const point = fingerprintsOf(read("bank-csv/bca-mutasi.csv"))
    expect(fingerprintsOf(read("bank-csv/bca-mutasi-comma.csv"))).toEqual(point)
    expect(new Set(point).size).toBe(7)
  })
})

describe("bank CSV", () => {
  const coffee = `'01/10/2026,KOPI,'0000,"45,000.00",DB,`
  const flowers = `'01/10/2026,BUNGA,'0000,"9,000.00",DB,`

  it("ranks twins, whatever the order of the rows", () => {
    const prints = (...rows: string[]) =>
      fingerprintsOf(
        readStatementFile(textOf(...rows), { profile: idr })
      ).sort()
    expect(prints(coffee, flowers, coffee)).toEqual(
      prints(flowers, coffee, coffee)
    )
    expect(new Set(prints(coffee, coffee)).size).toBe(2)
  })

  it("refuses an amount with more decimals than its currency", () => {
    const file = readStatementFile(
      textOf(`'01/10/2026,X,'0000,"1.234",CR,`, coffee),
      { profile: { ...idr, numbers: "comma" } }
    )
    expect(file.findings).toEqual([
      expect.objectContaining({ code: "E05", line: 2, column: 4 }),
    ])
  })

  it("asks when amounts can be read in two ways", () => {
    const file = readStatementFile(textOf(`'01/10/2026,X,'0000,"1.234",CR,`), {
      profile: { ...idr, currency: "KWD" },
    })
    expect(file.state).toBe("rejected")
    expect(file.findings[0].message).toContain("comma (1,234.56)")
  })

  it("does not guess a year without a period", () => {
    const file = readStatementFile(textOf(`'01/10,X,'0000,"1,000.00",CR,`), {
      profile: idr,
    })
    expect(file.findings[0]).toMatchObject({ code: "E05", line: 2, column: 1 })
  })

  it("names what is wrong with a profile", () => {
    expect(() => parseProfile('{"name":"x"}', "my.json")).toThrow(
      /my\.json is no profile.*columns/
    )
    expect(parseProfile(JSON.stringify(bcaProfile), "bca.json")).toEqual(
      bcaProfile
    )
  })
})
