import { hashSources } from "./hash-sources.mjs"
import { medusa } from "./medusa.mjs"
import { openDatabase } from "./open-database.mjs"
import { readStoreState } from "./read-store-state.mjs"
import { Refusal } from "./refusal.mjs"
import { runCommand } from "./run-command.mjs"
import { writeStoreState } from "./write-store-state.mjs"

/**
 * Brings the database to the code's schema and finds out whether the store is
 * there. A store that was built half (or by a build that was interrupted) is
 * thrown away if the database is the demo's own.
 *
 * @returns {Promise<{ facts?: object }>} facts of a finished store.
 */
export async function prepareSchema(context) {
  const { database, options, interruption } = context
  const schema = await hashSources(
    ["src/modules", "src/links", "package-lock.json"],
    (file) => /migrations|links|package-lock/.test(file)
  )
  let state = await readStoreState(database.url)
  if (state.kind === "other") {
    refuseForeign(database)
    await openDatabase({ ...options, fresh: true }, interruption)
    state = { kind: "empty" }
  }
  context.schema = schema
  if (state.facts) {
    refuseOtherPlan(state.facts, options)
  }
  if (state.facts?.schema !== schema) {
    await migrate(context)
  }
  if (state.facts && state.facts.schema !== schema) {
    await writeStoreState(database.url, { ...state.facts, schema })
  }
  return { facts: state.facts }
}

const migrate = ({ env, log, progress, interruption }) =>
  progress.step("migrate", "Creating the tables (about half a minute)", () =>
    runCommand({
      argv: medusa("db:migrate", "--execute-safe-links"),
      env,
      log,
      interruption,
    })
  )

function refuseForeign({ isOwn, url }) {
  if (!isOwn) {
    throw new Refusal(
      `The database ${new URL(url).pathname.slice(1)} holds something else than a finished demo store: name an empty one in DATABASE_URL, or pass --fresh to delete its contents.`
    )
  }
}

function refuseOtherPlan(facts, { orders, seed }) {
  const isOther =
    (orders !== undefined && orders !== facts.orders) ||
    (seed !== undefined && seed !== facts.seed)
  if (isOther) {
    throw new Refusal(
      `The demo store was built with --orders ${facts.orders} --seed ${facts.seed}: pass --fresh to build another.`,
      2
    )
  }
}
