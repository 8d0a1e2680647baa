import { listBenchmarks, loadBenchmark } from "./list-benchmarks"
import { openServer } from "./open-server"

const say = (line: string) => process.stderr.write(`[bench] ${line}\n`)

/**
 * `npm run bench [-- NAME...]`: every benchmark, or those named, one after
 * another. One JSON line per record on stdout, progress on stderr.
 */
async function main(asked: string[]): Promise<void> {
  const known = listBenchmarks()
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Error(
      `There is no benchmark "${unknown}". Known: ${known.join(", ")}.`
    )
  }
  const server = await openServer(say)
  try {
    for (const name of asked.length > 0 ? asked : known) {
      await measure(name)
    }
  } finally {
    await server.close()
  }
}

async function measure(name: string): Promise<void> {
  say(`${name} …`)
  const started = Date.now()
  const benchmark = await loadBenchmark(name)
  for (const record of await benchmark.run()) {
    process.stdout.write(`${JSON.stringify({ bench: name, ...record })}\n`)
  }
  say(`${name}: ${Math.round((Date.now() - started) / 1000)} s`)
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    say(error.stack ?? error.message)
    process.exit(1)
  }
)
