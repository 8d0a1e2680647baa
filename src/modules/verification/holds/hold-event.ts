import type { Gate } from "../../../types/sentences"
import type { HoldRole } from "./hold-role"
import type { HoldType } from "./hold-types"

/** Something that may open or end an order's holds. */
export type HoldEvent =
  /** The gate's machine condition is fulfilled. */
  | { meet: Gate }
  /** The gate's machine condition fails. */
  | { break: Gate; type: HoldType }
  /** A person holds the order. */
  | { place: HoldType }
  /** A person releases a hold. */
  | { release: HoldType }
  | { override: HoldType; role: HoldRole }

/** Why an event changed nothing. */
export type HoldError = "NOT_FOUND" | "CONDITION_UNMET" | "ROLE"
