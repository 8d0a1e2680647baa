type Sides = {
  length_mm?: number | null
  width_mm?: number | null
  height_mm?: number | null
}

/** A size is three sides or none: two of them fit no carton. */
export function findProfileProblem(
  profile: Sides
): { column: string; problem: string } | null {
  const sides = [
    ["length_mm", profile.length_mm],
    ["width_mm", profile.width_mm],
    ["height_mm", profile.height_mm],
  ] as const
  const given = sides.filter(([, side]) => typeof side === "number")
  const missing = sides.find(([, side]) => typeof side !== "number")
  return given.length && missing
    ? {
        column: missing[0],
        problem: `it is missing, but ${given[0][0]} is given: write all three sides or none`,
      }
    : null
}
