import { readFileSync } from "node:fs"
import type { ForecastTerminal } from "./forecast-options"

/** The process's own files, streams and CPU. */
export const forecastTerminal: ForecastTerminal = {
  read: (file) => readFileSync(file),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && {
    progress: (text: string) => process.stderr.write(`\r\x1b[K${text}`),
  }),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}
