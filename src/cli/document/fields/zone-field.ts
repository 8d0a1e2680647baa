import { IANAZone } from "luxon"
import { patternField } from "../../verify/fields/pattern-field"

export const zoneField = patternField(
  /\S/,
  "an IANA time zone, as Asia/Jakarta",
  IANAZone.isValidZone
)
