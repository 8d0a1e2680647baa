import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { silenceSubscribers } from "../../fixtures/silence-subscribers"
import { killBeforeWrite } from "./kill-before-write"
import { type ReceivingAct, runReceivingAct } from "./receiving-act"

/**
 * A Medusa process of its own that receives goods or takes a receipt back, and
 * is killed before the n-th statement that writes; it says on stdout what it
 * has written.
 */
async function main([act, n]: string[]): Promise<void> {
  const { container } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  silenceSubscribers(container)
  const writes = killBeforeWrite(container, Number(n))
  await runReceivingAct(container, JSON.parse(act) as ReceivingAct)
  process.stdout.write(`${JSON.stringify(writes)}\n`)
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
