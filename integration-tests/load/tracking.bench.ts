import type { LoadOptions, LoadRun } from "./load-run"
import { openPlatform } from "./open-platform"
import { measureDerivation } from "./tracking/measure-derivation"
import { measureDueQuery } from "./tracking/measure-due-query"
import { measurePolling } from "./tracking/measure-polling"
import { measureTruth } from "./tracking/measure-truth"
import { measureWebhook } from "./tracking/measure-webhook"

/** What following parcels costs, how soon it tells, and whether it is true. */
async function run({
  orders,
}: LoadOptions): Promise<Record<string, unknown>[]> {
  const records = [measureDerivation(), ...measurePolling()]
  const { url = "", ...platform } = await openPlatform("tracking", true)
  try {
    return [
      ...records,
      await measureDueQuery(platform.container),
      await measureWebhook({ ...platform, url }),
      await measureTruth(platform.container, orders),
    ]
  } finally {
    await platform.close()
  }
}

export default { name: "tracking", run } satisfies LoadRun
