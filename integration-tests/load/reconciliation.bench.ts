import type { LoadRun } from "./load-run"
import { otherProfile } from "./reconciliation/matching/other-profile"
import { plainProfile } from "./reconciliation/matching/plain-profile"
import { measureCamt } from "./reconciliation/measure-camt"
import { measureCamtMemory } from "./reconciliation/measure-camt-memory"
import { measureLegs } from "./reconciliation/measure-legs"
import { measureMatching } from "./reconciliation/measure-matching"

/** Seeds for reporting; rules and thresholds were chosen on 1 to 999. */
const SEEDS = { plain: 43_001, other: 54_001, legs: 65_001 }

/** What reading and matching cost, and whether what is decided is right. */
const benchmark: LoadRun = {
  name: "reconciliation",
  without_server: true,
  async run() {
    const matching = [20_000, 100_000].flatMap((lines) =>
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
    return [
      measureCamt(),
      measureCamtMemory(),
      ...measureLegs(SEEDS.legs),
      ...matching,
    ]
  },
}

export default benchmark
