import { addParcels } from "./add-parcels.mjs"
import { CourierBooks } from "./courier-books.mjs"
import { findParcels } from "./find-parcels.mjs"
import { letOthersRest } from "./let-others-rest.mjs"
import { openAccounts } from "./open-accounts.mjs"
import { printParcels } from "./print-parcels.mjs"
import { registerWebhooks } from "./register-webhooks.mjs"
import { sendJson } from "./send-json.mjs"
import { sendOnTheirWay } from "./send-on-their-way.mjs"
import { startSimulator } from "./start-simulator.mjs"

const atStart = 8

const lookEveryMs = 10_000

/**
 * Starts the courier simulator and lets the newest parcels move, those too
 * that are handed over from now on.
 *
 * @param {object} context of the demo, its server running
 */
export async function moveParcels(context) {
  const { options, database, progress, interruption } = context
  const books = new CourierBooks(options.dataDir)
  const simulator = await startSimulator(context, books)
  const shop = `http://127.0.0.1:${options.port}`
  const where = { databaseUrl: database.url, shop, simulator }
  const isNew = books.accounts.length === 0
  await openAccounts(where, books)
  await registerWebhooks(where, books)
  if (isNew) {
    const which = { except: [], since: null, most: atStart }
    addParcels(books, await findParcels(database.url, which))
    await letOthersRest(database.url, books)
  }
  const truths = await sendOnTheirWay(simulator, books.parcels)
  // What happened while the demo was off is told now.
  await sendJson(`${simulator}/clock`, { now: new Date().toISOString() })
  books.save()
  printParcels(
    progress,
    "On their way (Tracking, or the order's page); days pass in minutes:",
    truths
  )
  follow({ where, books, progress, interruption })
}

function follow({ where, books, progress, interruption }) {
  const since = new Date()
  const look = async () => {
    const found = await findParcels(where.databaseUrl, {
      except: books.parcels.map(({ number }) => number),
      since,
      most: atStart,
    })
    const added = addParcels(books, found)
    const truths = await sendOnTheirWay(where.simulator, added)
    books.save()
    printParcels(progress, "The courier has it now:", truths)
  }
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = running
      .then(look)
      .catch((error) => progress.say(`Couriers: ${error.message}`))
  }, lookEveryMs)
  interruption.onInterrupt(() => clearInterval(timer))
  interruption.onEnd(async () => {
    clearInterval(timer)
    await running
  })
}
