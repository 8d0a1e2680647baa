/**
 * An administrative area: province `11`, city `11.01`, district `11.01.01`.
 * The parent of a code is what stands before its last dot.
 */
export type Area = { code: string; name: string }
