import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { minorToDecimal } from "../../../../money/minor-to-decimal"
import { readStatementFile } from "../read-statement-file"

const {
  place: folder,
  isThere,
  suite,
} = sharedData("statements/mt940/mt940-rs")

type GoldenLine = {
  value_date: string
  entry_date: string | null
  ext_debit_credit_indicator: string
  amount: string
  customer_ref: string
  bank_ref: string | null
}

type Golden = {
  transaction_ref_no: string
  statement_lines: GoldenLine[]
}[]

/** Theirs calls the mark RC "ReverseDebit"; its money goes out. */
const INWARDS = ["Credit", "ReverseCredit"]

suite("the golden files of mt940-rs", () => {
  const names = isThere
    ? readdirSync(folder).filter((name) => name.endsWith(".json"))
    : []

  it("are all there", () => {
    expect(names).toHaveLength(14)
  })

  it.each(names)("%s", (name) => {
    const golden: Golden = JSON.parse(
      readFileSync(path.join(folder, name), "utf8")
    )
    const file = readStatementFile(
      readFileSync(path.join(folder, name.replace(/json$/, "sta")))
    )
    expect(
      file.statements.map(({ lines }) =>
        lines.map((line) => ({
          value: line.value_on,
          booked: line.booked_on,
          amount: Number(minorToDecimal(line.amount_minor, 2)),
          customer: line.refs.customer,
          bank: line.refs.bank,
        }))
      )
    ).toEqual(golden.map(({ statement_lines }) => statement_lines.map(toOurs)))
  })
})

const toOurs = (line: GoldenLine) => ({
  value: line.value_date,
  booked: line.entry_date ?? line.value_date,
  amount:
    Number(line.amount) *
    (INWARDS.includes(line.ext_debit_credit_indicator) ? 1 : -1),
  customer: line.customer_ref || null,
  bank: line.bank_ref,
})
