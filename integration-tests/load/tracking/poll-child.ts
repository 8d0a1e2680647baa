import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { pollTrackersWorkflow } from "../../../src/workflows/tracking/workflows/poll-trackers"

/** A Medusa process of its own that asks about what is due, once. */
async function main(): Promise<void> {
  const { container, shutdown } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  await pollTrackersWorkflow(container).run()
  await shutdown()
}

main().then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
