/** `City, State`, of what is known. */
export const joinPlace = (
  ...parts: (string | null | undefined)[]
): string | null =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(", ") || null
