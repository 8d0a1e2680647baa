import type { LoadRun } from "./load-run"
import { otherProfile } from "./reconciliation/matching/other-profile"
import { plainProfile } from "./reconciliation/matching/plain-profile"
import { measureMatching } from "./reconciliation/measure-matching"

/** Seeds for reporting; rules and thresholds were chosen on 1 to 999. */
const SEEDS = { plain: 43_001, other: 54_001 }

/** What reconciliation decides, whether it is right, and what it costs. */
const benchmark: LoadRun = {
  name: "reconciliation",
  without_server: true,
  async run() {
    return [20_000, 100_000].flatMap((lines) =>
      [plainProfile, otherProfile].flatMap((profile, at) =>
        [false, true].map((unique) =>
          measureMatching({
            lines,
            unique,
            profile,
            seed: [SEEDS.plain, SEEDS.other][at] + lines,
          })
        )
      )
    )
  },
}

export default benchmark
