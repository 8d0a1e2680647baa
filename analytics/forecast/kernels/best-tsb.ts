import { tsb } from "./tsb"

const ALPHAS = [0.05, 0.1, 0.2, 0.3]
const BETAS = [0.02, 0.05, 0.1, 0.2, 0.3]

/** The α and β of the grid with the least one-step error; ties: the first. */
export function bestTsb(
  values: ArrayLike<number>,
  n: number
): { alpha: number; beta: number } {
  let best = { alpha: ALPHAS[0], beta: BETAS[0] }
  let least = Infinity
  for (const alpha of ALPHAS) {
    for (const beta of BETAS) {
      const { squares } = tsb(values, n, alpha, beta)
      if (squares < least) {
        least = squares
        best = { alpha, beta }
      }
    }
  }
  return best
}
