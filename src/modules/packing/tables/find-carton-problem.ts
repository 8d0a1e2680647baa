import type { FactRows } from "../facts/fact-rows"

/** What the database would refuse about a carton, by column; null is nothing. */
export function findCartonProblem(
  carton: FactRows["cartons"]
): { column: string; problem: string } | null {
  for (const side of ["length", "width", "height"] as const) {
    const inner = carton[`inner_${side}_mm`]
    const outer = carton[`outer_${side}_mm`]
    if (outer < inner) {
      return {
        column: `outer_${side}_mm`,
        problem: `${outer} is less than inner ${inner}`,
      }
    }
    if (inner <= 2 * carton.pad_mm) {
      return {
        column: "pad_mm",
        problem: `${carton.pad_mm} on both sides leaves no room in ${inner}`,
      }
    }
  }
  if (carton.max_gross_g !== null && carton.max_gross_g <= carton.tare_g) {
    return {
      column: "max_gross_g",
      problem: `${carton.max_gross_g} leaves nothing beside the tare of ${carton.tare_g}`,
    }
  }
  return carton.price_minor !== "0" && carton.currency_code === null
    ? { column: "currency_code", problem: "a price needs its currency, as IDR" }
    : null
}
