import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { readStatementFile } from "../read-statement-file"

const { place: folder, suite } = sharedData("statements")

const open = (name: string) => readFileSync(path.join(folder, name))

suite("acceptance scenario 9", () => {
  const bytes = () =>
    open("mt940/mt940-rs/mt940__full__betterplace__sepa_mt9401.sta")

  it("reads 26 statements that all tie, reversed credits going out", () => {
    const file = readStatementFile(bytes())
    expect(file).toMatchObject({ state: "parsed", findings: [] })
    expect(file.statements).toHaveLength(26)
    expect(file.statements.every(({ tie }) => tie === "ok")).toBe(true)
    const lines = file.statements.flatMap((statement) => statement.lines)
    expect(lines).toHaveLength(97)
    const reversed = lines.filter(({ raw }) => /^:61:\d{10}RC/.test(raw))
    expect(reversed.map(({ amount_minor }) => amount_minor)).toEqual([
      -20488n,
      -20488n,
    ])
  })

  it("misses each page 00004/00002 that is taken out", () => {
    const messages = bytes()
      .toString()
      .split(/^-\r?\n/m)
    const seconds = messages.filter((one) => /^:28C:00004\/00002/m.test(one))
    expect(seconds).toHaveLength(5)
    for (const second of seconds) {
      const file = readStatementFile(
        Buffer.from(messages.filter((one) => one !== second).join("-\n"))
      )
      expect(file.state).toBe("quarantined")
      expect(new Set(file.findings.map(({ code }) => code))).toEqual(
        new Set(["E02"])
      )
    }
  })
})

suite("acceptance scenario 10", () => {
  it("has no figure for balances in two currencies", () => {
    const file = readStatementFile(open("camt/genkgo/camt053.v2.minimal.xml"))
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E01", severity: "error", statement: 0 }],
      statements: [
        {
          opening_minor: 1815n,
          closing_minor: -2700n,
          tie: "break",
          gap_minor: null,
        },
      ],
    })
    expect(file.findings[0].message).toContain("two currencies")
  })
})
