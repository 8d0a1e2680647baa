import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** Weights add up and stay within the carton's limits, and so does volume. */
export function checkWeight({
  number,
  box,
  carton,
  units,
}: CheckedBox): PlanProblem[] {
  const problems: string[] = []
  const items = units.reduce((sum, { item }) => sum + (item.weight_g ?? NaN), 0)
  const gross = items + carton.tare_g
  if (items !== box.items_g || gross !== box.gross_g) {
    problems.push(
      `${box.items_g} g of items and ${box.gross_g} g in all are stated; ` +
        `${items} g and ${gross} g are there.`
    )
  }
  if (carton.max_gross_g !== null && gross > carton.max_gross_g) {
    problems.push(
      `${gross} g are more than the ${carton.max_gross_g} g of ${carton.carton_id}.`
    )
  }
  const volume = units.reduce(
    (sum, { unit: { dx, dy, dz } }) => sum + dx * dy * dz,
    0
  )
  const room = [
    carton.inner_length_mm,
    carton.inner_width_mm,
    carton.inner_height_mm,
  ].reduce((product, edge) => product * (edge - 2 * carton.pad_mm), 1)
  if (volume * 100 > room * carton.fill_percent) {
    problems.push(`The box is filled above ${carton.fill_percent} %.`)
  }
  return problems.map((message) => ({ rule: "weight", box: number, message }))
}
