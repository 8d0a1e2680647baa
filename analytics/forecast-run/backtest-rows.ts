import type { Measures } from "../forecast/backtest/measures"
import type { Judgement } from "./judge-forecast"

type Row = Record<string, string | number | null>

/** What every row of a judgement begins with. */
export type JudgedAt = { run: string; as_of: string; horizon: number }

/** Rows of `forecast_backtest`. */
export function backtestRows(
  { backtest, lead }: Judgement,
  about: JudgedAt,
  firstDayOf: (period: number) => string
): Row[] {
  const row = (
    of: Measures & { method: string; distribution: string },
    at: { origin?: number; class?: string } = {}
  ): Row => ({
    ...about,
    origin: at.origin === undefined ? null : firstDayOf(at.origin),
    class: at.class ?? null,
    method: of.method,
    distribution: of.distribution === "none" ? null : of.distribution,
    ...measureColumns(of),
  })
  return [
    ...backtest.methods.map((one) => row(one)),
    ...backtest.by_class.map((one) => row(one, { class: one.class })),
    ...backtest.by_origin.map((one) =>
      row(one, { origin: backtest.origins[one.origin] })
    ),
    ...(lead?.rows ?? []).map((one): Row => ({
      ...about,
      origin: null,
      class: null,
      method: "lead_time",
      distribution: one.distribution,
      n: lead?.evaluated ?? 0,
      ...byProbability("money_pinball", one.money_pinball, PERCENT),
      ...byProbability("coverage", one.coverage),
    })),
  ]
}

const PERCENT = 100

const LEVELS = { "0.5": "50", "0.9": "90", "0.95": "95", "0.99": "99" }

const measureColumns = (of: Measures): Row => ({
  n: of.n,
  rmsse: of.rmsse,
  wrmsse: of.wrmsse,
  sum_rmsse: of.sum_rmsse,
  wsum_rmsse: of.wsum_rmsse,
  wape: of.wape === null ? null : of.wape / PERCENT,
  bias: of.bias === null ? null : of.bias / PERCENT,
  ...byProbability("pinball", of.pinball),
  ...byProbability("money_pinball", of.money_pinball, PERCENT),
  ...byProbability("coverage", of.coverage),
})

/** @param scale what the values are divided by. */
function byProbability(
  name: string,
  values: Record<string, number | null> | null,
  scale = 1
): Row {
  const scaled = (value: number | null | undefined) =>
    value === null || value === undefined ? null : value / scale
  const mean = values?.mean
  return Object.fromEntries([
    ...Object.entries(LEVELS).map(([p, column]) => [
      `${name}_${column}`,
      scaled(values?.[p]),
    ]),
    ...(mean === undefined ? [] : [[`${name}_mean`, scaled(mean)]]),
  ])
}
