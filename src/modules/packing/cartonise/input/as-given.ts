/** `vertical` of goods that may not be turned at all. */
export const AS_GIVEN = "as_given"
