import type { PackingOptions } from "../options"
import { finePerUnit } from "./fine-per-unit"

type Units = PackingOptions["units"]

const PER_WHOLE = { length: 1e3, weight: 1e6 }

/**
 * A bare number of core as whole millimetres or grams, rounded up so that no
 * unit counts as smaller or lighter than it is.
 *
 * @returns null for nothing, 0 and less: core says 0 where nobody measured.
 */
export function fromCoreUnits<Kind extends keyof Units>(
  kind: Kind,
  value: number | null,
  units: Units
): number | null {
  if (value === null || !Number.isFinite(value) || value <= 0) {
    return null
  }
  const perUnit: Record<string, number> = finePerUnit[kind]
  const fine = Math.round(value * perUnit[units[kind]])
  return Math.ceil(fine / PER_WHOLE[kind]) || null
}
