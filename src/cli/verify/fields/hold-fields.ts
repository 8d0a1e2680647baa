import { holdRoles } from "../../../modules/verification/holds/hold-role"
import {
  type HoldType,
  holdTypes,
} from "../../../modules/verification/holds/hold-types"
import { gateKeys } from "../../../types/sentences"
import { choiceField } from "./choice-field"

/** The words of gates, hold types and roles. */
export const holdFields = {
  gate: choiceField(gateKeys),
  type: choiceField(Object.keys(holdTypes) as HoldType[]),
  role: choiceField(holdRoles),
}
