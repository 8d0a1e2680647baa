import { UNIT_PLACES } from "./scale-units"

/** The shortest decimal of what `scaleUnits` made, as `-12.5`. */
export function unscaleUnits(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled)
    .toString()
    .padStart(UNIT_PLACES + 1, "0")
  const whole = digits.slice(0, -UNIT_PLACES)
  const places = digits.slice(-UNIT_PLACES).replace(/0+$/, "")
  return `${scaled < 0n ? "-" : ""}${whole}${places ? `.${places}` : ""}`
}
