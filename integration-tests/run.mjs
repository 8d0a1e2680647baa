/**
 * `npm test`: every layer, one after another, on a machine that has only Node.
 * Nothing outside Node may be imported here or in runner/ before
 * `installDependencies` is through.
 */
import path from "node:path"
import { childProcesses } from "./runner/child-processes.mjs"
import { installDependencies } from "./runner/install-dependencies.mjs"
import { readArguments } from "./runner/read-arguments.mjs"
import { runLayers } from "./runner/run-layers.mjs"
import { say } from "./runner/say.mjs"
import { countAll, toSummary } from "./runner/summary.mjs"

process.chdir(path.resolve(import.meta.dirname, ".."))

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    say(`stopped by ${signal}; ending what was started`)
    await childProcesses.stopAll()
    process.exit(130)
  })
}
process.once("exit", () => childProcesses.killAll())

try {
  const { layers } = readArguments(process.argv.slice(2))
  await installDependencies()
  const results = await runLayers(layers)
  const counts = countAll(results, { skippedFails: process.env.CI === "true" })
  for (const line of toSummary(results, counts)) {
    say(line)
  }
  process.exitCode = counts.failed > 0 ? 1 : 0
  console.log(
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
  )
} catch (error) {
  say(error.message)
  process.exitCode = 1
  console.log("0 passed, 1 failed, 0 skipped")
} finally {
  await childProcesses.stopAll()
}
// A layer's own leftovers (pools, sockets) must not keep the command alive.
process.exit()
