import type { LoadRun } from "./load-run"
import { measureDerivation } from "./tracking/measure-derivation"
import { measurePolling } from "./tracking/measure-polling"

/** What following parcels costs, and how soon it tells. */
const benchmark: LoadRun = {
  name: "tracking",
  without_server: true,
  run: () => Promise.resolve([measureDerivation(), ...measurePolling()]),
}

export default benchmark
