import type { LoadRun } from "./load-run"
import { measureDerivation } from "./tracking/measure-derivation"
import { measurePolling } from "./tracking/measure-polling"
import { measureTruth } from "./tracking/measure-truth"

/** What following parcels costs, how soon it tells, and whether it is true. */
const benchmark: LoadRun = {
  name: "tracking",
  run: async (options) => [
    measureDerivation(),
    ...measurePolling(),
    await measureTruth(options),
  ],
}

export default benchmark
