import { patternField } from "../../verify/fields/pattern-field"

/** A text that says something. */
export const filledField = patternField(/\S/, "a text that is not empty")
