import { checkNodeVersion } from "./steps/check-node-version.mjs"
import { installDependencies } from "./steps/install-dependencies.mjs"
import { parseOptions } from "./steps/parse-options.mjs"
import { Interruption } from "./steps/interruption.mjs"
import { Progress } from "./steps/progress.mjs"

/**
 * `npm run demo`: from a fresh clone to the dashboard with reports. Needs only
 * Node; whatever else it imports is imported after the installation.
 */
async function main() {
  checkNodeVersion()
  const options = parseOptions(process.argv.slice(2))
  const progress = new Progress()
  const interruption = new Interruption()
  try {
    await installDependencies(progress, interruption)
    const { runDemo } = await import("./steps/run-demo.mjs")
    await runDemo({ options, progress, interruption })
  } finally {
    progress.end()
    await interruption.cleanUp()
  }
}

main().then(
  () => process.exit(),
  (error) => {
    if (error?.name === "Interrupted") {
      console.error("\nStopped.")
      process.exit(130)
    }
    console.error(`\n${error?.exitCode ? error.message : error?.stack}`)
    process.exit(error?.exitCode ?? 1)
  }
)
