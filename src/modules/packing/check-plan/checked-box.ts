import type { Carton } from "../cartonise/input/carton"
import type { PackItem } from "../cartonise/input/pack-item"
import type { PlannedBox, PlannedUnit } from "../cartonise/plan/pack-plan"

/** A unit of a plan beside the row it names. */
export type CheckedUnit = { unit: PlannedUnit; item: PackItem }

/** A box of a plan beside its carton; units of unknown rows are left out. */
export type CheckedBox = {
  number: number
  box: PlannedBox
  carton: Carton
  units: CheckedUnit[]
}
