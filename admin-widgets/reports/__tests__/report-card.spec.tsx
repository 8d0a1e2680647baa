import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { reportAnswer } from "../../__tests__/report-answer"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { ReportCard } from "../report-card"

const sales = reportAnswer({
  name: "sales-by-currency",
  n: 1500,
  columns: [
    { name: "currency_code", type: "text", unit: null },
    { name: "orders", type: "integer", unit: null },
    { name: "gross_major", type: "decimal", unit: "currency_code" },
  ],
  rows: [
    { currency_code: "idr", orders: 1400, gross_major: "1250000.00" },
    { currency_code: "usd", orders: 100, gross_major: null },
  ],
})

const answers = (answer: object, warehouse = warehouseAnswer()) =>
  answerWith({
    "GET /reports": warehouse,
    "GET /reports/sales-by-currency": answer,
  })

const card = <ReportCard name="sales-by-currency" height={200} />

describe("A report", () => {
  it("says what it shows, as of when, for which period, from how many", async () => {
    answers(sales)
    await renderAdmin(card)

    expect(
      await screen.findByText(/As of Nov 25, 2026, 08:00 AM WIB/)
    ).toHaveTextContent("Aug 26, 2026 to Nov 24, 2026 · n = 1,500")
    expect(screen.getByRole("heading")).toHaveTextContent(
      "Sales (one row per currency)"
    )
    expect(
      screen.getByRole("row", { name: /IDR 1,400 IDR\s1,250,000/ })
    ).toBeVisible()
    expect(screen.getByRole("row", { name: /USD 100 –/ })).toBeVisible()
  })

  it("does so in Indonesian", async () => {
    answers(sales)
    await renderAdmin(card, { language: "id" })

    expect(await screen.findByText(/Per 25 Nov 2026, 08.00 WIB/)).toBeVisible()
    expect(screen.getByText("Rp 1.250.000")).toBeVisible()
    expect(screen.getByText("1.400")).toBeVisible()
  })

  it("is marked when the snapshot is stale", async () => {
    answers({ ...sales, warehouse: { ...sales.warehouse, stale: true } })
    await renderAdmin(card)

    expect(await screen.findByText("Out of date")).toBeVisible()
  })

  it("gives the same rows as a file", async () => {
    answers(sales)
    await renderAdmin(
      <ReportCard
        name="sales-by-currency"
        parameters={{ from: "2026-08-26" }}
        height={200}
      />
    )

    expect(await screen.findByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      "http://shop.test/admin/order-cycle/reports/sales-by-currency?from=2026-08-26&format=csv"
    )
  })

  it("shows formula and SQL one click away", async () => {
    answers(sales)
    await renderAdmin(card)

    await userEvent.click(await screen.findByText("Definition"))
    expect(screen.getByText("On time orders over orders due.")).toBeVisible()
    expect(screen.getByText("select 1")).toBeVisible()
  })

  it("turns its picture into a table and back", async () => {
    answers(sales)
    await renderAdmin(
      <ReportCard
        name="sales-by-currency"
        height={200}
        picture={(report) => <p>{report.rows.length}</p>}
      />
    )

    const button = await screen.findByRole("button", { name: "Table" })
    expect(screen.queryByRole("table")).toBeNull()
    await userEvent.click(button)
    expect(screen.getByRole("table")).toBeVisible()
    await userEvent.click(screen.getByRole("button", { name: "Chart" }))
    expect(screen.queryByRole("table")).toBeNull()
  })

  it("says when there is nothing in the period", async () => {
    answers({ ...sales, report: { ...sales.report, rows: [] } })
    await renderAdmin(card)

    expect(
      await screen.findByText("There is nothing in this period.")
    ).toBeVisible()
  })

  it("keeps the place while it loads, and shows a refusal", async () => {
    answers(json({ message: "There is no report of that name." }, 404))
    await renderAdmin(card)

    expect(screen.getByRole("status")).toBeVisible()
    expect(
      await screen.findByText("There is no report of that name.")
    ).toBeVisible()
  })
})
