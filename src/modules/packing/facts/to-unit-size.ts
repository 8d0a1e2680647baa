import type { PackItem } from "../cartonise/input/pack-item"
import type { PackingOptions } from "../options"
import { fromCoreUnits } from "./from-core-units"

/** Core's numbers of an inventory item, in the shop's units. */
export type CoreSize = {
  length: number | null
  width: number | null
  height: number | null
  weight: number | null
}

type UnitSize = Pick<
  PackItem,
  "length_mm" | "width_mm" | "height_mm" | "weight_g"
>

/**
 * Size and weight of one unit as it goes into a box, wrapping included. A
 * profile with any side stands for all three: its length beside core's width
 * could be the same edge twice.
 *
 * @returns null for each number that nobody measured.
 */
export function toUnitSize(
  core: CoreSize | null,
  profile: (UnitSize & { wrap_mm: number }) | null,
  units: PackingOptions["units"]
): UnitSize {
  const sides = profile && hasSide(profile) ? profile : coreSides(core, units)
  const wrapped = (side: number | null) =>
    side === null ? null : side + 2 * (profile?.wrap_mm ?? 0)
  return {
    length_mm: wrapped(sides.length_mm),
    width_mm: wrapped(sides.width_mm),
    height_mm: wrapped(sides.height_mm),
    weight_g:
      profile?.weight_g ?? fromCoreUnits("weight", core?.weight ?? null, units),
  }
}

const hasSide = ({ length_mm, width_mm, height_mm }: UnitSize) =>
  [length_mm, width_mm, height_mm].some((side) => side !== null)

const coreSides = (core: CoreSize | null, units: PackingOptions["units"]) => ({
  length_mm: fromCoreUnits("length", core?.length ?? null, units),
  width_mm: fromCoreUnits("length", core?.width ?? null, units),
  height_mm: fromCoreUnits("length", core?.height ?? null, units),
})
