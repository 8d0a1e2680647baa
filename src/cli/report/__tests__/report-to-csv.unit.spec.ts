import type { Report } from "../../../../analytics"
import { reportToCsv } from "../report-to-csv"

const report = (value: string | number | null, type: "text" | "number") => ({
  ...unanswered,
  columns: [{ name: "it", type, unit: null }],
  rows: [{ it: value }],
})

const unanswered: Report = {
  name: "any",
  title: "Any",
  as_of: "2026-03-01T00:00:00Z",
  zone: "Asia/Jakarta",
  parameters: { from: null, to: null, currency: null },
  columns: [],
  rows: [],
  n: 0,
  definition: "",
  sql: "",
}

describe("reportToCsv", () => {
  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@sum", "'@sum"],
    ["plain", "plain"],
    ['say "hi", twice', '"say ""hi"", twice"'],
  ])("writes the text %s as %s", (value, written) => {
    expect(reportToCsv(report(value, "text"))).toBe(`it\r\n${written}`)
  })

  it("keeps negative numbers numbers, and null empty", () => {
    expect(reportToCsv(report(-1.5, "number"))).toBe("it\r\n-1.5")
    expect(reportToCsv(report(null, "number"))).toBe("it\r\n")
  })
})
