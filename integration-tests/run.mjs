/**
 * `npm test`: every layer, one after another, on a machine that has only Node.
 * Nothing outside Node may be imported here or in runner/ before
 * `installDependencies` is through.
 */
import path from "node:path"
import { checkNodeVersion } from "../demo/steps/check-node-version.mjs"
import { installDependencies } from "../demo/steps/install-dependencies.mjs"
import { Interruption } from "../demo/steps/interruption.mjs"
import { Progress } from "../demo/steps/progress.mjs"
import { childProcesses } from "./runner/child-processes.mjs"
import { readArguments } from "./runner/read-arguments.mjs"
import { runLayers } from "./runner/run-layers.mjs"
import { say } from "./runner/say.mjs"
import { countAll, toSummary } from "./runner/summary.mjs"

process.chdir(path.resolve(import.meta.dirname, ".."))

const interruption = new Interruption()
interruption.onInterrupt(async () => {
  say("stopping; ending what was started")
  await childProcesses.stopAll()
  process.exit(130)
})
process.once("exit", () => childProcesses.killAll())

try {
  const { layers } = readArguments(process.argv.slice(2))
  checkNodeVersion()
  await installDependencies(new Progress(), interruption)
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
