import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { Report } from "../../../src/types/report"
import { answerWith } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { reportAnswer } from "../../__tests__/report-answer"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { EvaluationPage } from "../evaluation-page"

const kpi = (
  name: string,
  unit: "share" | "hours",
  value: number | null,
  denominator: number,
  low: number | null = null,
  high: number | null = null
) => ({ kpi: name, unit, value, low, high, numerator: null, denominator })

const overview: Partial<Report> = {
  n: 900,
  columns: [
    { name: "kpi", type: "text", unit: null },
    { name: "value", type: "number", unit: null },
    { name: "denominator", type: "integer", unit: null },
  ],
  rows: [
    kpi("on_time_delivery", "share", 0.934, 812, 0.915, 0.949),
    kpi("strict_perfect_order", "share", 0.5, 12, 0.254, 0.746),
    kpi("otif", "share", null, 0),
    kpi("cycle_time_median_h", "hours", 61.2, 812),
  ],
}

const answers = () =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /reports/evaluation-overview": ({ url }) => {
      const isCurrent = String(url.searchParams.get("to")) >= today(2)
      return reportAnswer(
        isCurrent
          ? overview
          : { rows: [kpi("on_time_delivery", "share", 0.91, 700, 0.9, 0.92)] }
      )
    },
    "GET /reports/evaluation-trend": reportAnswer({
      name: "evaluation-trend",
      rows: [
        {
          week: "2026-11-09",
          on_time_delivery: 0.9,
          strict_perfect_order: 0.8,
          cycle_time_median_h: 50,
        },
        {
          week: "2026-11-16",
          on_time_delivery: null,
          strict_perfect_order: null,
          cycle_time_median_h: null,
        },
        {
          week: "2026-11-23",
          on_time_delivery: 0.1,
          strict_perfect_order: 0.1,
          cycle_time_median_h: 5,
        },
      ],
    }),
    "GET /reports/what-changed": reportAnswer({
      name: "what-changed",
      rows: [
        {
          kpi: "on_time_delivery",
          before_share: 0.9,
          now_share: 0.7,
          change_points: -0.2,
          z: -3.5,
          dimension: "courier",
          segment: "anteraja",
          part_points: -0.18,
          segment_before: 0.9,
          segment_now: 0.5,
          n_before: 100,
          n_now: 110,
        },
        {
          kpi: "hold_rate",
          before_share: 0.1,
          now_share: 0.12,
          change_points: 0.02,
          z: 1.1,
          dimension: null,
          segment: null,
          part_points: null,
          segment_before: null,
          segment_now: null,
          n_before: 100,
          n_now: 110,
        },
      ],
    }),
    "GET /reports/sales-trend": reportAnswer({
      name: "sales-trend",
      rows: ["idr", "sgd"].map((currency_code) => ({
        week: "2026-11-09",
        currency_code,
        orders: currency_code === "idr" ? 50 : 2,
        gross_major: "1000.00",
        discount_major: "0.00",
      })),
    }),
    "GET /reports/sales-segments": reportAnswer({
      name: "sales-segments",
      columns: [
        { name: "dimension", type: "text", unit: null },
        { name: "segment", type: "text", unit: null },
        { name: "change_share", type: "number", unit: "share" },
      ],
      rows: [
        { dimension: "payment_method", segment: "cod", change_share: 0.1 },
      ],
    }),
    "GET /reports/promotions": reportAnswer({ name: "promotions" }),
    "GET /reports/complaints": reportAnswer({ name: "complaints" }),
    "GET /reports/sites": reportAnswer({ name: "sites" }),
    "GET /reports/people": reportAnswer({ name: "people" }),
    "GET /exports": {
      exports: [
        {
          id: "run_2",
          kind: "incremental",
          state: "failed",
          trigger: "schedule",
          rows_total: 0,
          datasets: null,
          seconds: null,
          peak_rss_mb: null,
          generation: null,
          error: "The disk is full.",
          created_at: "2026-11-25T01:00:00.000Z",
          started_at: null,
        },
      ],
      count: 1,
      offset: 0,
      limit: 50,
    },
    "GET /reports/stage-times": reportAnswer({
      name: "stage-times",
      rows: [
        {
          stage: "released_to_packed",
          median_h: 4,
          p90_h: 9,
          share: 0.2,
          n: 800,
        },
      ],
    }),
    "GET /reports/why-orders-fail": reportAnswer({
      name: "why-orders-fail",
      rows: [{ cause: "late", orders: 54, share: 0.06 }],
    }),
    "GET /reports/failed-orders": reportAnswer({
      name: "failed-orders",
      columns: [
        { name: "order_id", type: "text", unit: null },
        { name: "display_id", type: "integer", unit: null },
        { name: "stage", type: "text", unit: null },
      ],
      rows: [
        {
          order_id: "order_7",
          display_id: 1007,
          stage: "first_scan_to_delivered",
        },
      ],
    }),
    "GET /reports/why-orders-are-held": reportAnswer({
      name: "why-orders-are-held",
      rows: [{ hold: "PAYMENT_SHORT", holds: 31 }],
    }),
    "GET /reports/couriers": reportAnswer({
      name: "couriers",
      columns: [
        { name: "courier", type: "text", unit: null },
        { name: "on_time_share", type: "number", unit: "share" },
      ],
      rows: [{ courier: "anteraja", on_time_share: 0.917 }],
    }),
    "GET /reports/money-open": reportAnswer({
      name: "money-open",
      columns: [
        { name: "kind", type: "text", unit: null },
        { name: "open_major", type: "decimal", unit: "currency_code" },
      ],
      rows: [
        { kind: "cod_due", currency_code: "idr", open_major: "1250000.00" },
      ],
    }),
    "GET /reports/sales-by-currency": reportAnswer({
      name: "sales-by-currency",
    }),
  })

const today = (back: number) =>
  new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)

const tile = async (name: string) =>
  (await screen.findByText(name, { selector: "dt *" })).closest("dt")
    ?.parentElement

describe("Evaluation", () => {
  it("shows each figure with its interval, sample and change", async () => {
    answers()
    await renderAdmin(<EvaluationPage />)

    const onTime = await tile("Delivered on time")
    expect(onTime).toHaveTextContent("93.4%")
    expect(onTime).toHaveTextContent("95 % interval: 91.5% to 94.9%")
    expect(onTime).toHaveTextContent("n = 812")
    await waitFor(() =>
      expect(onTime).toHaveTextContent("+2.4 points to the period before")
    )
    expect(onTime).toHaveTextContent("Target 95%: missed")
    const cycleTime = await tile("Cycle time, median")
    expect(cycleTime).toHaveTextContent("2.6 days")
    expect(cycleTime).toHaveTextContent("Target 3 days: met")
  })

  it("marks a small sample and invents nothing without data", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, { language: "id" })

    expect(await tile("Pesanan sempurna (ketat)")).toHaveTextContent(
      "n = 12 · sampel kecil"
    )
    expect(await tile("Tepat waktu dan lengkap (OTIF)")).toHaveTextContent(
      "Data belum cukup"
    )
    expect(await tile("Tingkat pemenuhan")).toHaveTextContent(
      "Data belum cukup"
    )
  })

  it("leaves the week that runs out of the picture and says so", async () => {
    answers()
    await renderAdmin(<EvaluationPage />)

    expect(
      await screen.findByText(
        "The week of Nov 23, 2026 is not over and is left out."
      )
    ).toBeVisible()
    expect(
      await screen.findByRole("figure", { name: /Share of orders due/ })
    ).toBeVisible()
  })

  it("leads from a failed order to its page, and says where it lost its time", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=failures" })

    const link = await screen.findByRole("link", { name: "#1007" })
    expect(link).toHaveAttribute("href", "/orders/order_7")
    expect(link.closest("tr")).toHaveTextContent("Transport")
    expect(screen.queryByText("order_7")).toBeNull()
  })

  it("names couriers and kinds of money in words, with their shares and sums", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, {
      path: "/?view=operations",
      language: "id",
    })

    const courier = (await screen.findByText("AnterAja")).closest("tr")
    expect(courier).toHaveTextContent("91,7%")
    await userEvent.click(screen.getByRole("tab", { name: "Uang" }))
    const cod = (await screen.findByText("COD yang belum disetor")).closest(
      "tr"
    )
    expect(cod).toHaveTextContent("Rp 1.250.000")
  })

  it("draws stage times and causes with words, not codes", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=time" })

    expect(
      await screen.findByRole("figure", { name: "Time per stage (hours)" })
    ).toBeVisible()
    expect(await screen.findByText("Packing")).toBeVisible()

    await userEvent.click(screen.getByRole("tab", { name: "Why orders fail" }))
    expect(await screen.findByText("Late")).toBeVisible()
  })

  it("keeps the period in the address and asks for it", async () => {
    const asked = answers()
    await renderAdmin(<EvaluationPage />, { path: "/?weeks=4&view=time" })
    expect(await screen.findByText("Last 4 weeks")).toBeVisible()
    await screen.findByRole("figure", { name: "Time per stage (hours)" })
    const before = asked.length

    await userEvent.click(screen.getByRole("combobox"))
    await userEvent.click(screen.getByRole("option", { name: "Last 52 weeks" }))
    await waitFor(() => expect(asked.length).toBeGreaterThan(before))
    const days = asked
      .filter((call) => call.startsWith("GET /reports/stage-times"))
      .map((call) => new URLSearchParams(call.split("?")[1]))
      .map(
        (query) =>
          Date.parse(`${query.get("to")}`) - Date.parse(`${query.get("from")}`)
      )
      .map((length) => length / 86_400_000 + 1)
    expect(days).toEqual([28, 364])
  })

  it("says in sentences what changed, and how sure that is", async () => {
    answers()
    await renderAdmin(<EvaluationPage />)

    const fallen = await screen.findByText(
      "Delivered on time: down 20 points, from 90% to 70%"
    )
    expect(fallen.closest("li")).toHaveTextContent(
      "Courier AnterAja explains 18 points of it: 90% before, 50% now."
    )
    expect(fallen.closest("li")).toHaveTextContent(
      "n = 100 before, 110 now · hardly chance"
    )
    const risen = screen.getByText("Orders held: up 2 points, from 10% to 12%")
    expect(risen.closest("li")).toHaveTextContent(
      "No single part of the orders explains it."
    )
    expect(risen.closest("li")).toHaveTextContent("can be chance")
  })

  it("draws the sales of one currency, and lets another be chosen", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=sales" })

    expect(
      await screen.findByRole("combobox", { name: "Currency" })
    ).toHaveTextContent("IDR")
    await userEvent.click(screen.getByRole("combobox", { name: "Currency" }))
    await userEvent.click(screen.getByRole("option", { name: "SGD" }))
    expect(
      screen.getByRole("combobox", { name: "Currency" })
    ).toHaveTextContent("SGD")
    expect(await screen.findByText("Cash on delivery")).toBeVisible()
  })

  it("lists the exports, and why one failed", async () => {
    answers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=data" })

    const run = (await screen.findByText("The disk is full.")).closest("tr")
    expect(run).toHaveTextContent("Failed")
    expect(run).toHaveTextContent("what changed")
    expect(run).toHaveTextContent("schedule")
  })
})
