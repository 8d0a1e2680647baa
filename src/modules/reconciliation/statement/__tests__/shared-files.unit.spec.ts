import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { toStatementDocument } from "../../../../cli/statement/to-statement-document"
import { readStatementFile } from "../read-statement-file"

const { place: folder, isThere, suite } = sharedData("statements")

type Expected = {
  file: string
  family: string | null
  state: string
  codes: string[]
  statements?: Record<string, string | number | boolean | null>[]
  amounts?: string[][]
  dates?: string[][]
}

const DECIMALS = ["opening", "closing", "credit", "debit", "gap"]

const read = (name: string) => {
  const file = readStatementFile(readFileSync(path.join(folder, name)))
  return { file, document: toStatementDocument(name, file, true) }
}

suite("statement files of the shared data", () => {
  const expected: Expected[] = isThere
    ? JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")).files
    : []
  const banks = expected.filter(
    ({ family }) => family === null || ["camt", "mt940", "ofx"].includes(family)
  )

  it("are all there", () => {
    expect(banks).toHaveLength(208)
  })

  it.each(banks.map((one) => [one.file, one] as const))(
    "%s",
    (name, { state, codes, statements = [], amounts, dates }) => {
      const { file, document } = read(name)
      const loud = file.findings.filter(({ severity }) => severity !== "info")
      expect({
        state: document.state,
        codes: [...new Set(loud.map(({ code }) => code))].sort(),
      }).toEqual({ state, codes })
      expect(document.statements).toHaveLength(statements.length)
      for (const [at, answer] of statements.entries()) {
        const found = comparable(document.statements[at], Object.keys(answer))
        expect(found).toEqual(comparable(answer, Object.keys(answer)))
      }
      const booked = statements.map((_, at) =>
        (document.lines ?? []).filter(
          (line) => line.statement === at && line.state === "booked"
        )
      )
      if (amounts) {
        expect(
          booked.map((lines) => lines.map(({ amount }) => Number(amount)))
        ).toEqual(amounts.map((list) => list.map(Number)))
      }
      if (dates) {
        expect(
          booked.map((lines) => lines.map(({ booked_on }) => booked_on))
        ).toEqual(dates)
      }
    }
  )
})

/** Decimals as numbers, and only what the answer names. */
const comparable = (
  statement: Record<string, unknown>,
  names: string[]
): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => {
      const value = statement[name]
      const isDecimal = DECIMALS.includes(name) && value !== null
      return [name, isDecimal ? Number(value) : value]
    })
  )
