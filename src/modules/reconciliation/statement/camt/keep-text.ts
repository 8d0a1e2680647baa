/** Up to here the engine copies a part of a text; beyond, it refers to it. */
const LONGEST_COPIED = 12

/**
 * A text of its own. One that was cut out of a piece of the file keeps the
 * whole piece in memory for as long as the line lives; added to something and
 * cut again, it keeps itself only.
 */
export const keepText = <Text extends string | null>(text: Text): Text =>
  text === null || text.length <= LONGEST_COPIED
    ? text
    : (` ${text}`.slice(1) as Text)
