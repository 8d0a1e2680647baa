import path from "node:path"
import { moveParcels } from "../couriers/move-parcels.mjs"
import { buildAdmin } from "./build-admin.mjs"
import { buildStore } from "./build-store.mjs"
import { checkPort } from "./check-port.mjs"
import { childEnvironment } from "./child-environment.mjs"
import { countQueues } from "./count-queues.mjs"
import { makeReports } from "./make-reports.mjs"
import { openDatabase } from "./open-database.mjs"
import { prepareSchema } from "./prepare-schema.mjs"
import { findWarehouse } from "./find-warehouse.mjs"
import { printPacking } from "./print-packing.mjs"
import { printWelcome } from "./print-welcome.mjs"
import { proposeOrders } from "./propose-orders.mjs"
import { serveDashboard } from "./serve-dashboard.mjs"

/**
 * Everything after the installation: database, store, reports, dashboard.
 *
 * @param {object} demo
 * @param {import("./parse-options.mjs").DemoOptions} demo.options
 * @param {import("./progress.mjs").Progress} demo.progress
 * @param {import("./interruption.mjs").Interruption} demo.interruption
 */
export async function runDemo({ options, progress, interruption }) {
  if (!options.once) {
    await checkPort(options.port)
  }
  const database = await progress.step("database", "Opening PostgreSQL", () =>
    openDatabase(options, interruption)
  )
  const context = {
    options,
    progress,
    interruption,
    database,
    env: childEnvironment(options, database.url),
    log: path.join(options.dataDir, "demo", "demo.log"),
  }
  const state = await prepareSchema(context)
  const facts = state.facts ?? (await buildStore(context))
  const reported = await report(context, !state.facts)
  if (options.once) {
    await printLine(context, facts, reported)
    return
  }
  await buildAdmin(context)
  const server = await progress.step("serve", "Starting the server", () =>
    serveDashboard({ ...context, port: options.port })
  )
  printWelcome({ ...context, warehouse: reported.warehouse })
  await printPacking(context)
  if (!options.still) {
    await moveParcels(context)
  }
  await server.ended
  interruption.check()
}

async function report(context, isNew) {
  const { progress, options } = context
  const known = isNew ? undefined : await findWarehouse(options.dataDir)
  if (known && !options.once) {
    return known
  }
  const reported = await progress.step(
    "export",
    "Exporting to DuckDB and computing the reports",
    () => makeReports(context)
  )
  await progress.step("replenish", "Proposing what to order", () =>
    proposeOrders(context)
  )
  return reported
}

async function printLine({ database, progress }, facts, reported) {
  const queues = await countQueues(database.url)
  const { warehouse, reports } = reported
  const line = {
    warehouse,
    orders: facts.orders,
    queues,
    reports,
    seconds: progress.times,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
