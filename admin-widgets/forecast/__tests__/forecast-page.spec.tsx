import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { reportAnswer } from "../../__tests__/report-answer"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { ForecastPage } from "../forecast-page"

const item = (sku: string, change: Record<string, string | number | null>) => ({
  sku,
  title: `Item ${sku}`,
  location: "Jakarta",
  available: 10,
  incoming: 0,
  forecast_4w: 40,
  low_4w: 30,
  high_4w: 55,
  days_of_cover: 7,
  reorder_point: 25,
  suggested_quantity: 0,
  stock_out_on: null,
  method: "seasonal_naive",
  n_weeks: 60,
  error_rmsse: 0.82,
  naive_error: 1.1,
  ...change,
})

const answers = (rows: ReturnType<typeof item>[]) =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /reports/forecast-reorder": reportAnswer({
      name: "forecast-reorder",
      n: rows.length,
      rows,
      columns: [{ name: "sku", type: "text", unit: null }],
    }),
    "GET /reports/forecast-series": ({ url }) =>
      reportAnswer({
        name: "forecast-series",
        n: 60,
        columns: [{ name: "week", type: "date", unit: null }],
        rows: url.searchParams.get("sku")
          ? [
              {
                week: "2026-11-16",
                kind: "history",
                units: 9,
                low80: null,
                high80: null,
                low95: null,
                high95: null,
              },
              {
                week: "2026-11-23",
                kind: "forecast",
                units: 10,
                low80: 7,
                high80: 14,
                low95: 4,
                high95: 18,
              },
            ]
          : [],
      }),
  })

const rows = [
  item("C", { suggested_quantity: 30, stock_out_on: "2026-12-20" }),
  item("A", {
    method: "recent_mean",
    suggested_quantity: 60,
    stock_out_on: "2026-12-01",
  }),
  item("B", {}),
  item("D", {
    method: "new_item",
    n_weeks: 3,
    error_rmsse: null,
    suggested_quantity: null,
    forecast_4w: null,
  }),
]

describe("Forecast", () => {
  it("lists first what runs out first: how many, why, until when", async () => {
    answers(rows)
    await renderAdmin(<ForecastPage />)

    expect(
      await screen.findByText("2 of 4 item locations are to be ordered")
    ).toBeVisible()
    const [, first, second, ...rest] = screen.getAllByRole("row")
    expect(first).toHaveTextContent(
      /Item A.*Order 60.*10 here and coming, reorder point 25.*Dec 1.*40 \(30–55\).*0.82 \(1.1\)/
    )
    expect(second).toHaveTextContent("Item C")
    expect(rest).toEqual([])
  })

  it("shows all items on request, and says why one has no forecast", async () => {
    answers(rows)
    await renderAdmin(<ForecastPage />, { language: "id" })

    await userEvent.click(await screen.findByRole("switch"))
    const young = screen.getByText("Item D").closest("tr") as HTMLElement
    expect(young).toHaveTextContent("Baru 3 minggu riwayat")
    expect(within(young).getAllByText("–").length).toBeGreaterThan(2)
    await userEvent.type(screen.getByRole("searchbox"), "item b")
    expect(screen.queryByText("Item D")).toBeNull()
    expect(screen.getByText("Item B")).toBeVisible()
  })

  it("opens an item's demand with its error beside the naive one's", async () => {
    const asked = answers(rows)
    await renderAdmin(<ForecastPage />)

    await userEvent.click(
      await screen.findByRole("button", { name: "Forecast of A" })
    )
    const drawer = await screen.findByRole("dialog")
    expect(drawer).toHaveTextContent(
      "backtest error 0.82 (RMSSE), naive method 1.1 · reorder point 25 · runs out on Dec 1, 2026"
    )
    expect(
      await within(drawer).findByRole("figure", { name: /Demand by week/ })
    ).toBeVisible()
    expect(asked.join()).toContain("forecast-series?sku=A")
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
  })

  it("says so when nothing is to be ordered", async () => {
    answers([item("B", {})])
    await renderAdmin(<ForecastPage />)

    expect(
      await screen.findByText("Nothing is below its reorder point.")
    ).toBeVisible()
  })
})
