import type { Report } from "../../../../analytics"
import { reportToCsv } from "../report-to-csv"

const report = (value: string | number | null, type: "text" | "number") =>
  ({
    columns: [{ name: "it", type, unit: null }],
    rows: [{ it: value }],
  }) as Report

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
