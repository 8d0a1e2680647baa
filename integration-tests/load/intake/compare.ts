import { alternate } from "./alternate"

/** Sums over the rounds, and the ratio with its best and worst round. */
export function compare(
  rounds: number,
  target: number,
  sides: Parameters<typeof alternate>[1]
): Record<string, unknown> {
  const measured = alternate(rounds, sides)
  const sum = (side: "ours" | "theirs") =>
    measured.reduce((total, times) => total + times[side], 0)
  const ratios = measured.map(({ ours, theirs }) => ours / theirs)
  const ratio = sum("ours") / sum("theirs")
  return {
    rounds,
    ours_cpu_ms: Math.round(sum("ours") / rounds),
    theirs_cpu_ms: Math.round(sum("theirs") / rounds),
    ratio: round(ratio),
    best_round: round(Math.min(...ratios)),
    worst_round: round(Math.max(...ratios)),
    target,
    met: ratio <= target,
  }
}

const round = (value: number) => Number(value.toFixed(3))
