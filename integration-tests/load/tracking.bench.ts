import type { LoadRun } from "./load-run"
import { measureDerivation } from "./tracking/measure-derivation"

/** What following parcels costs. */
const benchmark: LoadRun = {
  name: "tracking",
  without_server: true,
  run: () => Promise.resolve([measureDerivation()]),
}

export default benchmark
