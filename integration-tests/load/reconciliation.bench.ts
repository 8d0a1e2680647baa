import type { LoadRun } from "./load-run"
import { measureCamt } from "./reconciliation/measure-camt"
import { measureCamtMemory } from "./reconciliation/measure-camt-memory"

/** What reading statements costs; one file per record beside this one. */
const benchmark: LoadRun = {
  name: "reconciliation",
  without_server: true,
  async run() {
    return [measureCamt(), measureCamtMemory()]
  },
}

export default benchmark
