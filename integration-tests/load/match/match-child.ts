import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { matchAccount } from "../../../src/workflows/reconciliation/matching/match-account"
import { MONTH_ACCOUNT } from "./fill-month"

/** A Medusa process of its own that matches the month, and says when it begins. */
async function main(): Promise<void> {
  const { container } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  process.stdout.write("begins\n")
  await matchAccount(
    container,
    { id: MONTH_ACCOUNT, kind: "bank", time_zone: "Asia/Jakarta" },
    "load"
  )
}

main().then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
