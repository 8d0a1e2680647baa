import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/**
 * Whole millimetres inside the padding, and in a mailer room for the content
 * to bulge: thickness t takes t off its length and width.
 */
export function checkBounds({
  number,
  carton,
  units,
}: CheckedBox): PlanProblem[] {
  const pad = carton.pad_mm
  const length = carton.inner_length_mm - pad
  const width = carton.inner_width_mm - pad
  const height = carton.inner_height_mm - pad
  const problems = units
    .filter(
      ({ unit: { x, y, z, dx, dy, dz } }) =>
        ![x, y, z, dx, dy, dz].every(Number.isSafeInteger) ||
        Math.min(x, y, z) < pad ||
        Math.min(dx, dy, dz) < 1 ||
        x + dx > length ||
        y + dy > width ||
        z + dz > height
    )
    .map(({ unit: { row, unit } }): PlanProblem => ({
      rule: "bounds",
      box: number,
      message: `Unit ${unit} of row ${row} is not wholly inside ${carton.carton_id}.`,
    }))
  if (carton.kind === "mailer" && units.length) {
    const thick = extent(units.map(({ unit: { z, dz } }) => [z, z + dz]))
    const long = extent(units.map(({ unit: { x, dx } }) => [x, x + dx]))
    const wide = extent(units.map(({ unit: { y, dy } }) => [y, y + dy]))
    if (long + thick > length - pad || wide + thick > width - pad) {
      problems.push({
        rule: "bounds",
        box: number,
        message: `Content of ${long} × ${wide} × ${thick} mm does not go into mailer ${carton.carton_id}.`,
      })
    }
  }
  return problems
}

const extent = (sides: number[][]) =>
  Math.max(...sides.map(([, to]) => to)) -
  Math.min(...sides.map(([from]) => from))
