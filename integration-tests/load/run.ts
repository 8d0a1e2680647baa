import { parseArgs } from "node:util"
import { type LoadKind, listLoadRuns, openLoadRun } from "./list-load-runs"
import { openServer } from "./open-server"

/**
 * `npm run bench [-- NAME... --orders N]`, `npm run chaos [-- NAME...]`: every
 * run of a kind, or those named, one after another. One JSON line per record on
 * stdout, progress on stderr; exit code 1 when one fails.
 */
async function main([kind, ...words]: [LoadKind, ...string[]]): Promise<void> {
  const { values, positionals: asked } = parseArgs({
    args: words,
    options: { orders: { type: "string" } },
    allowPositionals: true,
  })
  const orders = values.orders === undefined ? undefined : Number(values.orders)
  if (orders !== undefined && !(Number.isInteger(orders) && orders >= 1_000)) {
    throw new Error(
      `--orders ${values.orders} is no whole number from 1000 on.`
    )
  }
  const say = (line: string) => process.stderr.write(`[${kind}] ${line}\n`)
  const known = listLoadRuns(kind)
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Error(
      `There is no ${kind} "${unknown}". Known: ${known.join(", ")}.`
    )
  }
  // Medusa logs to stdout, which belongs to the records.
  process.env.LOG_LEVEL ??= "error"
  const names = asked.length > 0 ? asked : known
  const needs = await Promise.all(names.map((name) => needsServer(kind, name)))
  const server = needs.includes(true) ? await openServer(say) : null
  try {
    for (const name of names) {
      say(`${name} …`)
      const started = Date.now()
      const { run } = await openLoadRun(kind, name)
      for (const record of await run({ orders })) {
        const line = JSON.stringify({ [kind]: name, ...record })
        process.stdout.write(`${line}\n`)
      }
      say(`${name}: ${Math.round((Date.now() - started) / 1000)} s`)
    }
  } finally {
    await server?.close()
  }
}

const needsServer = async (kind: LoadKind, name: string) =>
  !(await openLoadRun(kind, name)).without_server

main(process.argv.slice(2) as [LoadKind, ...string[]]).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
