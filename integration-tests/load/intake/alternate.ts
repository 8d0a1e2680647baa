/**
 * Runs two sides by turns in one process, so that what slows the machine
 * slows both, and the first round warms both up unmeasured.
 *
 * @returns CPU milliseconds of each side per round, user and system, garbage
 *   collection included.
 */
export function alternate(
  rounds: number,
  sides: { ours: () => unknown; theirs: () => unknown }
): { ours: number; theirs: number }[] {
  const measured: { ours: number; theirs: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    // Whoever comes second pays for the garbage of the first: take turns.
    const turns =
      round % 2 ? (["ours", "theirs"] as const) : (["theirs", "ours"] as const)
    const times = { ours: 0, theirs: 0 }
    for (const side of turns) {
      times[side] = cpuOf(sides[side])
    }
    if (round > 0) {
      measured.push(times)
    }
  }
  return measured
}

function cpuOf(work: () => unknown): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1_000
}
