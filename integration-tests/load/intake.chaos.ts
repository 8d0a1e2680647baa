import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { countImport, type ImportCounts } from "./intake/count-import"
import { readRetailFile } from "./intake/retail-file"
import { stockRetailer } from "./intake/stock-retailer"
import { openPlatform, type Platform } from "./open-platform"

const ORDERS = Number(process.env.CHAOS_ORDERS ?? 2_000)

const child = path.resolve(__dirname, "intake/import-child.ts")

/** A Medusa process of its own, on the platform's database. */
function start(...words: string[]) {
  const started = spawn(
    process.execPath,
    ["--import", "tsx", child, ...words],
    { stdio: ["ignore", "ignore", "inherit"] }
  )
  const ended = new Promise<number | null>((resolve) =>
    started.once("close", resolve)
  )
  return { started, ended }
}

async function killHalfway({ container }: Platform, file: string) {
  const { started, ended } = start("import", file)
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  while ((await countImport(container)).records_done < ORDERS / 2) {
    if (hasEnded) {
      throw new Error("The import ended before it was killed.")
    }
    await wait(50)
  }
  started.kill("SIGKILL")
  await ended
  return await countImport(container)
}

function refuseWrong(counts: ImportCounts) {
  const { lines_wrong, units_reserved, ...others } = counts
  if (
    lines_wrong ||
    !units_reserved ||
    Object.values(others).some((count) => count !== ORDERS)
  ) {
    throw new Error(`Not each order once: ${JSON.stringify(counts)}`)
  }
}

/**
 * Imports the first orders of a real retailer in a Medusa process that is
 * killed in the middle, and goes on in another as the sweeper does: each order
 * must be there once, placed once and reserved once.
 */
export default {
  name: "intake",
  run: async (): Promise<Record<string, unknown>[]> => {
    const { content, profile, skus } = readRetailFile(ORDERS)
    process.env.ORDER_CYCLE_CHANNELS = JSON.stringify({
      "retail-uk": { profile },
    })
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-intake-"))
    const platform = await openPlatform("intake_chaos")
    try {
      await stockRetailer(platform.container, skus)
      const file = path.join(directory, "orders.csv")
      writeFileSync(file, content)
      const begun = Date.now()
      const before = await killHalfway(platform, file)
      const code = await start("resume").ended
      const after = await countImport(platform.container)
      if (code !== 0) {
        throw new Error(`Resuming ended with ${code}: ${JSON.stringify(after)}`)
      }
      refuseWrong(after)
      return [
        { asked: ORDERS, at: "killed", ...before },
        {
          asked: ORDERS,
          at: "resumed",
          ...after,
          seconds: Math.round((Date.now() - begun) / 1000),
        },
      ]
    } finally {
      rmSync(directory, { recursive: true, force: true })
      await platform.close()
    }
  },
}
