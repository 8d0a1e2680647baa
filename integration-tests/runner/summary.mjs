/**
 * The sum over all layers.
 *
 * @param skippedFails on a CI machine everything must run: a skipped test
 *   counts as failed as well.
 */
export function countAll(results, { skippedFails }) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum("skipped")
  return {
    passed: sum("passed"),
    failed: sum("failed") + (skippedFails ? skipped : 0),
    skipped: skippedFails ? 0 : skipped,
    skippedFails,
  }
}

/** What to read when something is wrong, layer by layer. */
export function toSummary(results, counts) {
  const lines = results.flatMap((result) => [
    `${result.name}: ${result.passed} passed, ${result.failed} failed, ` +
      `${result.skipped} skipped in ${result.seconds} s`,
    ...result.problems.map((problem) => `  !! ${problem}`),
  ])
  const anySkipped = results.some(({ skipped }) => skipped > 0)
  return counts.skippedFails && anySkipped
    ? [...lines, "CI=true: what was skipped counts as failed"]
    : lines
}
