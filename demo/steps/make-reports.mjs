import path from "node:path"
import { runCommand } from "./run-command.mjs"

/**
 * Exports to DuckDB and computes the reports in a process of its own, because
 * the analytics are TypeScript.
 *
 * @returns {Promise<{ warehouse: string, rows: number, reports: Record<string, unknown> }>}
 */
export async function makeReports({ env, log, progress, interruption }) {
  let answer
  await runCommand({
    argv: [
      process.execPath,
      path.resolve("node_modules/tsx/dist/cli.mjs"),
      path.resolve("demo/reports/make-reports.ts"),
    ],
    env,
    log,
    interruption,
    onLine: (line) => {
      if (line.startsWith("progress ")) {
        progress.note(line.slice("progress ".length))
      }
      if (line.startsWith("{")) {
        answer = JSON.parse(line)
      }
    },
  })
  return answer
}
