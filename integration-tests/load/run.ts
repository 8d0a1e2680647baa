import { type LoadKind, listLoadRuns, openLoadRun } from "./list-load-runs"
import { openServer } from "./open-server"

/**
 * `npm run bench [-- NAME...]`, `npm run chaos [-- NAME...]`: every run of a
 * kind, or those named, one after another. One JSON line per record on
 * stdout, progress on stderr; exit code 1 when one fails.
 */
async function main([kind, ...asked]: [LoadKind, ...string[]]): Promise<void> {
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
      for (const record of await (await openLoadRun(kind, name)).run()) {
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
