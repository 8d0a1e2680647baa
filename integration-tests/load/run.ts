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
  const server = await openServer(say)
  try {
    for (const name of asked.length > 0 ? asked : known) {
      say(`${name} …`)
      const started = Date.now()
      for (const record of await (
        await openLoadRun(kind, name)
      ).run({ orders })) {
        const line = JSON.stringify({ [kind]: name, ...record })
        process.stdout.write(`${line}\n`)
      }
      say(`${name}: ${Math.round((Date.now() - started) / 1000)} s`)
    }
  } finally {
    await server.close()
  }
}

main(process.argv.slice(2) as [LoadKind, ...string[]]).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exit(1)
  }
)
