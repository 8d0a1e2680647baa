import type { Report } from "../../../src/types/report"
import { answerWith } from "../../__tests__/answers"
import { reportAnswer } from "../../__tests__/report-answer"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"

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

const today = (back: number) =>
  new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)

const bodies = {
  "GET /reports": warehouseAnswer(),
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
    rows: [{ dimension: "payment_method", segment: "cod", change_share: 0.1 }],
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
    rows: [{ kind: "cod_due", currency_code: "idr", open_major: "1250000.00" }],
  }),
  "GET /reports/sales-by-currency": reportAnswer({
    name: "sales-by-currency",
  }),
}

/** All that the evaluation page asks for, answered. */
export const evaluationAnswers = () =>
  answerWith({
    ...bodies,
    "GET /reports/evaluation-overview": ({ url }) => {
      const isCurrent = String(url.searchParams.get("to")) >= today(2)
      return reportAnswer(
        isCurrent
          ? overview
          : { rows: [kpi("on_time_delivery", "share", 0.91, 700, 0.9, 0.92)] }
      )
    },
  })
