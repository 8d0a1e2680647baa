import { listReports, readReport } from "../../../analytics"
import { quantileOf } from "../../../analytics/forecast/quantile-of"

/** Seconds of every report over all time, and of all of them together. */
export async function readAllReports(directory: string) {
  const seconds: Record<string, number> = {}
  let all_reports_s = 0
  for (const { name } of listReports()) {
    const begun = performance.now()
    await readReport({ directory, name })
    seconds[name] = (performance.now() - begun) / 1_000
    all_reports_s += seconds[name]
  }
  const [slowest] = Object.entries(seconds).sort((a, b) => b[1] - a[1])
  return { all_reports_s, slowest: slowest[0], slowest_s: slowest[1] }
}

/** Milliseconds of 13 weeks of each report, the worst p95 of 20 warm reads. */
export async function readWarm(
  directory: string,
  period: { from: string; to: string }
) {
  let worst = { report: "", warm_p95_ms: 0 }
  for (const { name } of listReports()) {
    const times: number[] = []
    for (let read = 0; read < 21; read++) {
      const begun = performance.now()
      await readReport({ directory, name, ...period })
      times.push(performance.now() - begun)
    }
    const warm = times.slice(1).sort((a, b) => a - b)
    const warm_p95_ms = quantileOf(warm, 0.95)
    if (warm_p95_ms > worst.warm_p95_ms) {
      worst = { report: name, warm_p95_ms }
    }
  }
  return worst
}
