import type { Area } from "./area"
import { nameForms } from "./name-forms"

/** Codes of areas by each folded way to write their names. */
export type AreaIndex = {
  provinces: Map<string, Set<string>>
  cities: Map<string, Set<string>>
  districts: Map<string, Set<string>>
  /** Codes of all districts. */
  all: string[]
}

const levels = [
  ["provinces", nameForms.province],
  ["cities", nameForms.city],
  ["districts", nameForms.district],
] as const

/** Makes a list of areas fit for resolving addresses; once per list. */
export function indexAreas(areas: Area[]): AreaIndex {
  const index: AreaIndex = {
    provinces: new Map(),
    cities: new Map(),
    districts: new Map(),
    all: [],
  }
  for (const { code, name } of areas) {
    const depth = code.split(".").length - 1
    const [level, forms] = levels[depth]
    for (const form of new Set(forms(name))) {
      index[level].set(form, (index[level].get(form) ?? new Set()).add(code))
    }
    if (level === "districts") {
      index.all.push(code)
    }
  }
  return index
}
