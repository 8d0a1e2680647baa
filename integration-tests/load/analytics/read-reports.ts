import { listReports, readReport } from "../../../analytics"
import { percentile } from "../tracking/percentile"

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

/**
 * Milliseconds of 13 weeks of each report: the slowest that is asked for the
 * first time, and the worst p95 of 20 times that it is asked again.
 */
export async function readAgain(
  directory: string,
  period: { from: string; to: string }
) {
  let first = { report: "", first_ms: 0 }
  let again_p95_ms = 0
  for (const { name } of listReports()) {
    const times: number[] = []
    for (let read = 0; read < 21; read++) {
      const begun = performance.now()
      await readReport({ directory, name, ...period })
      times.push(performance.now() - begun)
    }
    const [first_ms, ...again] = times
    if (first_ms > first.first_ms) {
      first = { report: name, first_ms }
    }
    again_p95_ms = Math.max(again_p95_ms, percentile(again, 0.95))
  }
  return { ...first, again_p95_ms }
}
