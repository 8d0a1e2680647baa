import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { fulfillParcelWorkflow } from "../../../src/workflows/packing/workflows/fulfill-parcel"
import { sweepPackingWorkflow } from "../../../src/workflows/packing/workflows/sweep-packing"

/**
 * A Medusa process of its own that buys a parcel's label (`buy PARCEL`), or
 * does after a restart what the sweeper and then a packer do (`again PARCEL`).
 */
async function main([mode, parcel_id]: string[]): Promise<void> {
  const { container, shutdown } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  if (mode === "again") {
    await sweepPackingWorkflow(container).run({ input: { actor: "chaos" } })
  }
  await fulfillParcelWorkflow(container).run({
    input: {
      parcel_id,
      courier: "fake",
      service: null,
      tracking_number: null,
      tracking_url: null,
      label_url: null,
      actor: "chaos",
    },
  })
  await shutdown()
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
