import { openSimulator } from "./open-simulator"
import { readArguments } from "./read-arguments"

/** `npm run simulator -- --port N --seed N [--speed N] [--start ISO]` */
async function main(): Promise<void> {
  const settings = readArguments(process.argv.slice(2), Date.now())
  const { url, simulator, close } = await openSimulator(settings)
  process.stdout.write(
    `Courier simulator at ${url}, seed ${settings.seed}, its clock at ` +
      `${new Date(simulator.clock.now()).toISOString()}, ` +
      `${settings.speed} × as fast as ours.\n`
  )
  process.once("SIGINT", close)
  process.once("SIGTERM", close)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
