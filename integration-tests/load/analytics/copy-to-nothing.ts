import { finished } from "node:stream/promises"
import { Client } from "pg"
import { to as copyTo } from "pg-copy-streams"
import { datasets } from "../../../analytics/source/datasets"
import { openSource } from "../../../analytics/source/open-source"
import { selectOf } from "../../../analytics/source/select-of"

/**
 * The limit: what the export asks for by binary COPY, thrown away.
 *
 * @returns seconds.
 */
export async function copyToNothing(url: string): Promise<number> {
  const source = await openSource(url, datasets)
  const client = new Client({ connectionString: url })
  await client.connect()
  const begun = performance.now()
  for (const dataset of datasets) {
    const select = selectOf(source, dataset, { salt: "00" })
    const stream = client.query(
      copyTo(`copy (${select}) to stdout (format binary)`)
    )
    await finished(stream.resume())
  }
  const seconds = (performance.now() - begun) / 1_000
  await client.end()
  await source.destroy()
  return seconds
}
