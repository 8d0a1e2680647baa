import type { LoadRun } from "./load-run"
import { openPlatform } from "./open-platform"
import { measureDerivation } from "./tracking/measure-derivation"
import { measureDueQuery } from "./tracking/measure-due-query"
import { measureWebhook } from "./tracking/measure-webhook"

/** What following parcels costs. */
async function run(): Promise<Record<string, unknown>[]> {
  const derivation = measureDerivation()
  const { url = "", ...platform } = await openPlatform("tracking", true)
  try {
    return [
      derivation,
      await measureDueQuery(platform.container),
      await measureWebhook({ ...platform, url }),
    ]
  } finally {
    await platform.close()
  }
}

export default { name: "tracking", run } satisfies LoadRun
