import { textOfPdf } from "../../../../integration-tests/fixtures/text-of-pdf"
import type { Report } from "../../../types/report"
import { monthPeriods } from "../monthly/month-periods"
import { monthlyQuestions } from "../monthly/monthly-questions"
import { renderMonthlyReport } from "../monthly/render-monthly-report"

const answer = (name: string, change: Partial<Report> = {}): Report => ({
  name,
  title: name,
  as_of: "2026-11-02T01:00:00.000Z",
  zone: "Asia/Makassar",
  parameters: { from: "2026-10-01", to: "2026-10-31", currency: null },
  columns: [{ name: "location", type: "text", unit: null }],
  rows: [],
  n: 321,
  definition: "",
  sql: "",
  ...change,
})

const overview = (value: number) =>
  answer("evaluation-overview", {
    rows: [
      {
        kpi: "otif",
        unit: "share",
        value,
        low: 0.9,
        high: 0.97,
        numerator: 300,
        denominator: 321,
      },
      { kpi: "refund_median_h", unit: "hours", value: null, denominator: 0 },
    ],
  })

const reports = () =>
  monthlyQuestions("2026-10").map(({ name }, index) => {
    if (name === "evaluation-overview") {
      return overview(index === 0 ? 0.95 : 0.905)
    }
    return name === "sites"
      ? answer(name, {
          rows: Array.from({ length: 30 }, (_, at) => ({
            location: `Gudang ${at + 1}`,
          })),
        })
      : answer(name)
  })

describe("the monthly report", () => {
  it("knows months and the ones before them", () => {
    expect(monthPeriods("2026-03")).toEqual({
      current: { from: "2026-03-01", to: "2026-03-31" },
      previous: { from: "2026-02-01", to: "2026-02-28" },
    })
    expect(monthPeriods("2026-01").previous.from).toBe("2025-12-01")
  })

  it("is one PDF in the reader's words, over as many pages as it needs", async () => {
    const pdf = await renderMonthlyReport({
      month: "2026-10",
      language: "id",
      reports: reports(),
      targets: [{ kpi: "otif", value: 0.96, better: "more" }],
    })
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(1)
    const text = textOfPdf(pdf).replace(/[\n\s]+/g, " ")
    expect(text).toContain("Pesanan Oktober 2026")
    expect(text).toContain("Per 2 Nov 2026, 09.00 WITA")
    expect(text).toMatch(
      /Tepat waktu dan lengkap \(OTIF\) 95% 90% . 97% 321 90,5% 96%/
    )
    expect(text).toContain("Data belum cukup")
    expect(text).toContain("Gudang 24")
    expect(text).not.toContain("Gudang 25")
    expect(text).toContain("Tidak ada data pada periode ini.")
  })
})
