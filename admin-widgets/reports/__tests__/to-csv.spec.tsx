import { toCsv } from "../to-csv"

describe("CSV of a report", () => {
  const column = (name: string, type: "text" | "number") => ({
    name,
    type,
    unit: null,
  })

  it("holds the same rows with raw values and unknown ones empty", () => {
    expect(
      toCsv({
        columns: [column("kpi", "text"), column("value", "number")],
        rows: [
          { kpi: 'a "b", c', value: 0.5 },
          { kpi: "d", value: null },
        ],
      })
    ).toBe('kpi,value\r\n"a ""b"", c",0.5\r\nd,\r\n')
  })

  it("lets no spreadsheet run a text, and leaves negative numbers alone", () => {
    expect(
      toCsv({
        columns: [column("title", "text"), column("value", "number")],
        rows: [{ title: "=HYPERLINK(1)", value: -1 }],
      })
    ).toBe("title,value\r\n'=HYPERLINK(1),-1\r\n")
  })
})
