import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { runMatch } from "../../../../src/cli/match/run-match"

/**
 * Answers two files in a process of its own and says what that took: CPU
 * seconds and the most memory, of everything from start to end.
 */
function main([expected, lines, answers]: string[]): void {
  const file = openSync(answers, "w")
  const exit = runMatch(
    { expected, lines, window: 7, json: true },
    {
      read: (name) => readFileSync(name),
      out: (text) => writeSync(file, `${text}\n`),
      err: (text) => process.stderr.write(`${text}\n`),
    }
  )
  closeSync(file)
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stdout.write(
    JSON.stringify({
      cpu_s: (userCPUTime + systemCPUTime) / 1_000_000,
      max_rss_mb: maxRSS / 1024,
    })
  )
  process.exitCode = exit
}

main(process.argv.slice(2))
