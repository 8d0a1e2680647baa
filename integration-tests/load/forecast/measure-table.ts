import type { BacktestRow } from "../../../analytics/forecast/backtest/backtest"
import { runBacktest } from "../../../analytics/forecast/backtest/run-backtest"
import { fitPanel } from "../../../analytics/forecast"
import { demandFiles } from "../../fixtures/demand-files"
import { cpuClock } from "./cpu-clock"

const PLAN = {
  horizon: 4,
  origins: 12,
  step: 4,
  probabilities: [0.5, 0.9, 0.95, 0.99],
}

const TARGET = {
  rmsse: 0.577,
  wrmsse: 0.801,
  sum_rmsse: 0.692,
  pinball: 0.201,
  of_normal: 0.77,
  cpu_ms: 1.5,
}

/** The table of section 10, a record for each method, and the default's. */
export async function measureTable() {
  const { panel } = demandFiles("week")
  const clock = cpuClock()
  const { methods, evaluated } = await runBacktest(panel, PLAN, fitPanel)
  const cpu_ms = clock() / evaluated
  const normal = methods.find(({ distribution }) => distribution === "normal")
  return [
    ...methods.map(toRecord),
    judge(methods, (normal?.pinball?.mean ?? NaN) * TARGET.of_normal, cpu_ms),
  ]
}

const toRecord = (row: BacktestRow) => ({
  what: `${row.method}, ${row.distribution}`,
  item_origins: row.n,
  rmsse: four(row.rmsse),
  wrmsse: four(row.wrmsse),
  sum_rmsse: four(row.sum_rmsse),
  pinball: four(row.pinball?.mean ?? null),
  coverage_95: four(row.coverage?.["0.95"] ?? null),
  coverage_99: four(row.coverage?.["0.99"] ?? null),
})

function judge(methods: BacktestRow[], mostPinball: number, cpu_ms: number) {
  const blend = methods.find(({ method }) => method === "blend")
  const pinball = blend?.pinball?.mean ?? NaN
  const best = (name: "rmsse" | "wrmsse" | "sum_rmsse") =>
    Math.min(...methods.map((row) => row[name] ?? Infinity))
  const worst = Math.max(
    ...(["rmsse", "wrmsse", "sum_rmsse"] as const).map(
      (name) => (blend?.[name] ?? NaN) / best(name)
    ),
    pinball / Math.min(...methods.map((row) => row.pinball?.mean ?? Infinity))
  )
  const covered = (p: string) => blend?.coverage?.[p] ?? NaN
  return {
    what: "the default against its targets",
    of_the_best_other: four(worst),
    cpu_ms_per_item_origin: four(cpu_ms),
    target: TARGET,
    met:
      (blend?.rmsse ?? NaN) <= TARGET.rmsse &&
      (blend?.wrmsse ?? NaN) <= TARGET.wrmsse &&
      (blend?.sum_rmsse ?? NaN) <= TARGET.sum_rmsse &&
      pinball <= Math.min(TARGET.pinball, mostPinball) &&
      between(covered("0.95"), 0.93, 0.97) &&
      between(covered("0.99"), 0.97, 1) &&
      worst <= 1.01 &&
      cpu_ms <= TARGET.cpu_ms,
  }
}

const between = (value: number, low: number, high: number) =>
  value >= low && value <= high

const four = (value: number | null) =>
  value === null ? null : Number(value.toFixed(4))
