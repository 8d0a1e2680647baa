import type { PackingOptions } from "../options"

type Units = PackingOptions["units"]

/** Micrometres and micrograms, which every unit has as a number of its own. */
const PER_UNIT = {
  length: { mm: 1e3, cm: 1e4, m: 1e6, in: 25_400 },
  weight: { g: 1e6, kg: 1e9, oz: 28_349_523.125, lb: 453_592_370 },
}

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
  const perUnit: Record<string, number> = PER_UNIT[kind]
  const fine = Math.round(value * perUnit[units[kind]])
  return Math.ceil(fine / PER_WHOLE[kind]) || null
}
