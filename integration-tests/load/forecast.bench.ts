import { measureReorderList } from "./forecast/measure-reorder-list"
import type { LoadRun } from "./load-run"

/** How long a night's forecast takes. */
const benchmark: LoadRun = {
  name: "forecast",
  without_server: true,
  run: async () => [
    await measureReorderList(3_000),
    await measureReorderList(100_000),
  ],
}

export default benchmark
