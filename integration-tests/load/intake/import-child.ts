import { readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { VERIFICATION_MODULE } from "../../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../../src/modules/verification/service"
import { importOrdersWorkflow } from "../../../src/workflows/verification/workflows/import-orders"
import { receiveOrderFileWorkflow } from "../../../src/workflows/verification/workflows/receive-order-file"
import { resumeIntakeWorkflow } from "../../../src/workflows/verification/workflows/resume-intake"

/**
 * A Medusa process of its own that imports a file (`import FILE`), or does
 * what the sweeper's job does until no import is left (`resume`).
 */
async function main([mode, file]: string[]): Promise<void> {
  const { container, shutdown } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  if (mode === "import") {
    const { result } = await receiveOrderFileWorkflow(container).run({
      input: {
        file_name: "orders.csv",
        content_base64: readFileSync(file).toString("base64"),
        channel: "retail-uk",
        source: "api",
        actor: "chaos",
      },
    })
    await importOrdersWorkflow(container).run({
      input: { batch_id: result.id },
    })
  } else {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const isLeft = async () =>
      (await verification.listIntakeBatches({ state: "running" })).length > 0
    while (await isLeft()) {
      await resumeIntakeWorkflow(container).run()
      await wait(2_000)
    }
  }
  await shutdown()
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
