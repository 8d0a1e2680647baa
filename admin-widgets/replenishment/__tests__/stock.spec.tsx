import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes } from "react-router-dom"
import type { StockAlertRow } from "../../../src/types/replenishment/alerts"
import type {
  CountLineRow,
  StockCountResponse,
} from "../../../src/types/replenishment/stock-counts"
import { type Answers, json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { reportAnswer } from "../../__tests__/report-answer"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { scan } from "../../station/__tests__/press-keys"
import { AlertsPage } from "../alerts/alerts-page"
import { BacktestPage } from "../backtest/backtest-page"
import { byOrigin, gainOver, overAll } from "../backtest/backtest-rows"
import { overrideSums } from "../backtest/override-sums"
import { toCurves } from "../backtest/to-curves"
import { CountPage } from "../counts/count-page"
import { CountsPage } from "../counts/counts-page"
import { StockHealthPage } from "../health/stock-health-page"
import { answerBuyer } from "./answer-buyer"

const page = { count: 1, offset: 0, limit: 20 }

type Count = StockCountResponse["count"]

const lineOf = (change: Partial<CountLineRow> = {}): CountLineRow => ({
  id: "ocnl_1",
  inventory_item_id: "iitem_1",
  sku: "CUP-1",
  title: "Cup",
  barcodes: ["8991234567890"],
  abc: "A",
  last_counted_at: null,
  counted: null,
  counted_at: null,
  counted_by: null,
  balance: null,
  variance: null,
  variance_minor: null,
  currency_code: null,
  needs_confirmation: false,
  ...change,
})

const plate = lineOf({
  id: "ocnl_2",
  inventory_item_id: "iitem_2",
  sku: "PLATE-1",
  title: "Plate",
  barcodes: ["8990000000017"],
})

const countOf = (change: Partial<Count> = {}): Count => ({
  id: "ocnt_1",
  number: "CS-2026-000012",
  location_id: "sloc_1",
  location_name: "Jakarta",
  state: "open",
  note: null,
  lines: 2,
  counted: 0,
  differing: null,
  created_at: "2026-11-27T01:00:00.000Z",
  created_by: "user_1",
  counted_by: null,
  confirmed_by: null,
  posted_at: null,
  count_lines: [lineOf(), plate],
  ...change,
})

const openCount = async (
  path: string,
  answers: Answers,
  language: Language = "en"
) => {
  const server = answerBuyer(answers)
  await renderAdmin(
    <Routes>
      <Route path="/order-cycle/counts" element={<CountsPage />} />
      <Route path="/order-cycle/counts/:id" element={<CountPage />} />
    </Routes>,
    { language, path: `/order-cycle/counts${path}` }
  )
  return server
}

const button = (name: string | RegExp) => screen.getByRole("button", { name })

describe("Counts", () => {
  it("are listed; an open sheet tells no difference", async () => {
    await openCount("", { "GET counts": { ...page, counts: [countOf()] } })
    const row = (await screen.findByText("CS-2026-000012")).closest(
      "tr"
    ) as HTMLElement
    expect(row).toHaveTextContent("Being counted")
    expect(row).toHaveTextContent("0 of 2")
    expect(row).toHaveTextContent("not told yet")
  })

  it("begin with a sheet of what is due", async () => {
    const { sent } = await openCount("", {
      "GET counts": { ...page, count: 0, counts: [] },
      "GET counts/due": {
        due: [
          { location_id: "sloc_1", abc: "A", items: 12 },
          { location_id: "sloc_1", abc: "B", items: 3 },
        ],
      },
      "POST counts": { count: countOf() },
      "GET counts/ocnt_1": { count: countOf() },
    })
    expect(await screen.findByText("No counts yet")).toBeVisible()
    await userEvent.click(button("New sheet"))
    expect(await screen.findByText("Due: A 12, B 3")).toBeVisible()
    const size = screen.getByLabelText("Items at most")
    await userEvent.clear(size)
    await userEvent.type(size, "20")
    await userEvent.click(button("Make sheet"))
    expect(await screen.findByText("Being counted")).toBeVisible()
    expect(sent).toMatchObject([
      { path: "counts", body: { location_id: "sloc_1", size: 20 } },
    ])
  })

  it("go blind by scanner: another item's scan saves the last one", async () => {
    const { sent } = await openCount("/ocnt_1", {
      "GET counts/ocnt_1": { count: countOf() },
      "POST counts/ocnt_1": { count: countOf({ counted: 1 }) },
    })
    await screen.findByText("CS-2026-000012")
    expect(document.body).not.toHaveTextContent(/Ledger said|Difference/)
    scan("8991234567890")
    scan("8991234567890")
    scan("8991234567890")
    expect(screen.getByLabelText("Units that are there")).toHaveValue("3")
    scan("8990000000017")
    expect(screen.getByRole("form", { name: "Plate" })).toBeVisible()
    scan("NOT-HERE")
    expect(screen.getByRole("alert")).toHaveTextContent(
      "NOT-HERE is no item of this sheet."
    )
    const units = screen.getByLabelText("Units that are there")
    await userEvent.clear(units)
    expect(button("Save count")).toBeDisabled()
    await userEvent.type(units, "2,5")
    await userEvent.click(button("Save count"))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent.map(({ body }) => body)).toEqual([
      { lines: [{ inventory_item_id: "iitem_1", counted: "3" }] },
      { lines: [{ inventory_item_id: "iitem_2", counted: "2.5" }] },
    ])
  })

  it("give the number back when it is refused", async () => {
    await openCount("/ocnt_1", {
      "GET counts/ocnt_1": { count: countOf() },
      "POST counts/ocnt_1": json({ message: "The sheet is posted." }, 400),
    })
    await userEvent.click(await screen.findByRole("button", { name: "Cup" }))
    await userEvent.type(screen.getByLabelText("Units that are there"), "12")
    await userEvent.click(button("Save count"))
    expect(await screen.findByText("The sheet is posted.")).toBeVisible()
    expect(screen.getByLabelText("Units that are there")).toHaveValue("12")
  })
})

describe("Counts that are done", () => {
  it("are posted, and a large difference waits for a second person", async () => {
    const waiting = countOf({
      state: "waits",
      counted: 2,
      differing: 1,
      counted_by: "user_1",
      count_lines: [
        lineOf({
          counted: "12",
          balance: "10",
          variance: "2",
          variance_minor: null,
          needs_confirmation: true,
        }),
      ],
    })
    let count = countOf({ counted: 2 })
    const { sent } = await openCount("/ocnt_1", {
      "GET counts/ocnt_1": () => ({ count }),
      "POST counts/ocnt_1/post": () => {
        count = waiting
        return { count }
      },
      "POST counts/ocnt_1/confirm": json(
        { message: "Somebody else than Ayu must confirm." },
        400
      ),
    })
    await screen.findByText("Being counted")
    await userEvent.click(button("Post differences"))
    expect(await screen.findByText("Waits for a second person")).toBeVisible()
    const card = screen.getByRole("region", {
      name: "Counted against the ledger",
    })
    const [, row] = within(card).getAllByRole("row")
    expect(row).toHaveTextContent("CupCUP-11210+2unknownneeded")
    await userEvent.click(button("Confirm as second person"))
    expect(
      await screen.findByText("Somebody else than Ayu must confirm.")
    ).toBeVisible()
    expect(sent.map(({ path }) => path)).toEqual([
      "counts/ocnt_1/post",
      "counts/ocnt_1/confirm",
    ])
  })

  it("show what was posted in Indonesian", async () => {
    await openCount(
      "/ocnt_1",
      {
        "GET counts/ocnt_1": {
          count: countOf({
            state: "posted",
            differing: 1,
            count_lines: [
              lineOf({
                counted: "8",
                balance: "10",
                variance: "-2",
                variance_minor: "-3000000",
                currency_code: "idr",
              }),
            ],
          }),
        },
      },
      "id"
    )
    const card = await screen.findByRole("region", {
      name: "Hitungan terhadap buku stok",
    })
    expect(card).toHaveTextContent("1 barang berbeda")
    expect(card).toHaveTextContent(/-2-Rp\s?30\.000tidak perlu/)
    expect(screen.queryByRole("button", { name: "Bukukan selisih" })).toBeNull()
  })
})

const alertOf = (change: Partial<StockAlertRow> = {}): StockAlertRow => ({
  id: "osal_1",
  kind: "AT_RISK",
  subject_id: "iitem_1",
  inventory_item_id: "iitem_1",
  sku: "CUP-1",
  title: "Cup",
  location_id: "sloc_1",
  location_name: "Jakarta",
  evidence: { p_stock_out: 0.12, stock_out_on: "2026-12-09", note: null },
  opened_at: "2026-11-26T01:00:00.000Z",
  closed_at: null,
  closed_by: null,
  ...change,
})

const late = alertOf({
  id: "osal_2",
  kind: "PO_LATE",
  subject_id: "opor_1",
  inventory_item_id: null,
  sku: null,
  title: null,
  evidence: { number: "PO-2026-000012", days_late: 3 },
})

describe("Stock alerts", () => {
  it("say what is known, lead to it, and are closed with a reason", async () => {
    const { asked, sent } = answerBuyer({
      "GET alerts": { ...page, count: 2, alerts: [alertOf(), late] },
      "POST alerts/osal_1/close": { alert: alertOf() },
    })
    await renderAdmin(<AlertsPage />)
    const row = (await screen.findByText("At risk")).closest(
      "tr"
    ) as HTMLElement
    expect(row).toHaveTextContent(
      "May run out before the next delivery: chance of running out 12%, runs out Dec 9, 2026"
    )
    expect(within(row).getByRole("link")).toHaveAttribute(
      "href",
      "/order-cycle/replenishment/items/iitem_1?location_id=sloc_1"
    )
    expect(
      screen.getByRole("link", { name: "Purchase order" })
    ).toHaveAttribute("href", "/order-cycle/purchase-orders/opor_1")
    expect(screen.getByText(/order PO-2026-000012, days late 3/)).toBeVisible()
    expect(asked.join(" ")).toContain("state=open")
    await userEvent.click(within(row).getByRole("button", { name: "Close" }))
    await userEvent.type(
      within(row).getByRole("textbox"),
      "A customer waits for it"
    )
    await userEvent.click(within(row).getByRole("button", { name: "Close" }))
    expect(sent).toEqual([
      {
        path: "alerts/osal_1/close",
        body: { note: "A customer waits for it" },
      },
    ])
  })

  it("have a designed nothing, and name who closed one", async () => {
    answerBuyer({ "GET alerts": { ...page, count: 0, alerts: [] } })
    const { unmount } = await renderAdmin(<AlertsPage />, { language: "id" })
    expect(await screen.findByText("Tidak ada peringatan")).toBeVisible()
    unmount()
    answerBuyer({
      "GET alerts": {
        ...page,
        alerts: [
          alertOf({
            closed_at: "2026-11-27T01:00:00.000Z",
            closed_by: "user_1",
          }),
        ],
      },
    })
    await renderAdmin(<AlertsPage />)
    expect(await screen.findByText(/· Ayu$/)).toBeVisible()
  })
})

const healthRow = (change: Record<string, string | number | null>) => ({
  sku: "CUP-1",
  title: "Cup",
  location: "Jakarta",
  status: "EXCESS",
  abc: "A",
  xyz: "X",
  on_hand: 900,
  cover_days: 500,
  excess_units: 240,
  days_idle: 2,
  value_major: "13500000.00",
  excess_value_major: "3600000.00",
  currency_code: "idr",
  ...change,
})

describe("Stock health", () => {
  const reports = (rows: ReturnType<typeof healthRow>[]) => ({
    "GET /reports/stock-health": reportAnswer({
      name: "stock-health",
      n: rows.length,
      rows,
      columns: [{ name: "sku", type: "text", unit: null }],
    }),
    "GET /reports/service": reportAnswer({
      name: "service",
      n: 1,
      rows: [{ month: "2026-10-01", fill_rate: 0.94 }],
      columns: [{ name: "month", type: "date", unit: null }],
    }),
    "GET /reports/lead-time": reportAnswer({ name: "lead-time" }),
  })

  it("counts by state and class, with a value for each currency", async () => {
    answerBuyer(
      {},
      reports([
        healthRow({}),
        healthRow({
          sku: "MUG-1",
          title: "Mug",
          abc: "C",
          xyz: "Z",
          value_major: "99.50",
          excess_value_major: null,
          excess_units: null,
          currency_code: "usd",
        }),
        healthRow({
          sku: "PLATE-1",
          title: "Plate",
          status: "DEAD",
          value_major: null,
          excess_value_major: null,
          currency_code: null,
        }),
      ])
    )
    await renderAdmin(<StockHealthPage />)
    const states = await screen.findByRole("table", { name: "Stock by state" })
    const row = within(states).getByText("Excess").closest("tr") as HTMLElement
    expect(row).toHaveTextContent(/Excess2IDR\s?13,500,000 · \$99\.50/)
    const dead = within(states)
      .getByText("Dead stock")
      .closest("tr") as HTMLElement
    expect(dead).toHaveTextContent("Dead stock11 without cost")
    const list = screen.getByRole("table", { name: "Items in this state" })
    expect(within(list).getAllByRole("row")).toHaveLength(3)
    await userEvent.click(button("CZ: 1 items"))
    expect(within(list).getAllByRole("row")).toHaveLength(2)
    expect(list).toHaveTextContent("Mug · MUG-1")
    await userEvent.click(button("CZ: 1 items"))
    await userEvent.click(
      within(states).getByRole("button", { name: "Dead stock" })
    )
    expect(list).toHaveTextContent("Plate · PLATE-1")
    expect(
      await screen.findByRole("figure", { name: /^Fill rate/ })
    ).toBeVisible()
  })

  it("waits for the first export", async () => {
    answerBuyer({}, { "GET /reports": warehouseAnswer({ published: null }) })
    await renderAdmin(<StockHealthPage />, { language: "id" })
    expect(await screen.findByText("Belum ada angka")).toBeVisible()
  })
})

const measure = (
  method: string,
  sum_rmsse: number,
  change: Record<string, string | number | null> = {}
) => ({
  origin: null,
  class: null,
  method,
  distribution: "nb5",
  n: 18992,
  rmsse: 0.57,
  wrmsse: 0.79,
  sum_rmsse,
  wape: 0.5,
  bias: -0.021,
  pinball_mean: 0.1988,
  coverage_50: 0.52,
  coverage_90: 0.89,
  coverage_95: 0.941,
  coverage_99: 0.982,
  ...change,
})

const judged = [
  measure("blend", 0.6841),
  measure("ma13", 0.7723, { distribution: "normal", coverage_95: 0.865 }),
  measure("seasonal_naive", 0.9, { distribution: null, coverage_95: null }),
  measure("lead_time", 0, {
    distribution: "mixture",
    rmsse: null,
    sum_rmsse: null,
    coverage_95: 0.945,
  }),
  measure("blend", 0.7, { origin: "2026-09-04" }),
  measure("ma13", 0.8, { origin: "2026-09-04" }),
  measure("blend", 0.6, { class: "lumpy" }),
]

const stock = [
  { policy: "days_of_cover", level: 3, fill: 0.9, cover: 6 },
  { policy: "blend", level: 0.95, fill: 0.949, cover: 6.04 },
  { policy: "blend", level: 0.5, fill: 0.8, cover: 3 },
]

describe("The back-test", () => {
  it("says in sentences what its figures come to", async () => {
    answerBuyer(
      {
        "GET overrides": {
          ...page,
          overrides: [
            {
              id: "ofov_1",
              inventory_item_id: "iitem_1",
              sku: "CUP-1",
              title: "Cup",
              location_id: null,
              location_name: null,
              from_on: "2026-10-01",
              to_on: "2026-10-14",
              kind: "multiply",
              value: "1.5",
              reason: "promotion",
              note: "Harbolnas",
              created_by: null,
              created_at: "2026-09-28T01:00:00.000Z",
              ended_at: "2026-10-15T01:00:00.000Z",
              ended_by: null,
              result: {
                sold: 40,
                with_override: 36,
                without_override: 24,
                error_with: 0.1,
                error_without: 0.4,
              },
            },
          ],
        },
      },
      {
        "GET /reports/forecast-backtest": reportAnswer({
          name: "forecast-backtest",
          n: 18992,
          rows: judged,
          columns: [{ name: "method", type: "text", unit: null }],
        }),
        "GET /reports/forecast-stock": reportAnswer({
          name: "forecast-stock",
          n: 3,
          rows: stock,
          columns: [{ name: "policy", type: "text", unit: null }],
        }),
      }
    )
    await renderAdmin(<BacktestPage />)
    expect(
      await screen.findByText(
        "Its error is 11.4% smaller than that of mean of 13 weeks. Its error is 24% smaller than that of same weeks last year. In all it forecast 2.1% too little."
      )
    ).toBeVisible()
    const coverage = screen.getByRole("table", {
      name: "Demand stayed within the promised level",
    })
    expect(within(coverage).getAllByRole("row")).toHaveLength(4)
    expect(coverage).toHaveTextContent(
      "over uncertain lead times · mixture52%89%94.5%98.2%"
    )
    expect(
      screen.getByRole("table", { name: "Methods beside each other" })
    ).not.toHaveTextContent("lead times")
    expect(coverage).toHaveTextContent(
      /our blend · negative binomial52%89%94\.1%98\.2%/
    )
    expect(
      await screen.findByRole("figure", { name: /^Fill against stock/ })
    ).toBeVisible()
    const record = await screen.findByRole("region", {
      name: "Record of overrides",
    })
    expect(record).toHaveTextContent(
      "n = 1 · 1 were nearer than the forecast without them · error with them 10%, without 40%"
    )
  })

  it("sorts, compares and sums rightly", () => {
    expect(overAll(judged)).toHaveLength(4)
    expect(gainOver(overAll(judged), "ma13")).toBeCloseTo(0.1142, 4)
    expect(gainOver(overAll(judged), "naive")).toBeNull()
    expect(byOrigin(judged)).toEqual([
      { week: "2026-09-04", blend: 0.7, ma13: 0.8 },
    ])
    expect(
      toCurves(stock).map(({ key, points }) => [key, points.length])
    ).toEqual([
      ["blend", 2],
      ["days_of_cover", 1],
    ])
    expect(toCurves(stock)[0].points[0].cover).toBe(3)
    expect(overrideSums([{ result: null }])).toBeNull()
  })

  it("tells a failed report apart from an empty one", async () => {
    answerBuyer(
      { "GET overrides": { ...page, count: 0, overrides: [] } },
      {
        "GET /reports/forecast-backtest": json(
          { message: "The snapshot cannot be read." },
          500
        ),
        "GET /reports/forecast-stock": reportAnswer({ name: "forecast-stock" }),
      }
    )
    await renderAdmin(<BacktestPage />, { language: "id" })
    expect(
      await screen.findByText("The snapshot cannot be read.")
    ).toBeVisible()
    expect(
      await screen.findByText("Belum ada koreksi yang berakhir dan dinilai.")
    ).toBeVisible()
  })
})
