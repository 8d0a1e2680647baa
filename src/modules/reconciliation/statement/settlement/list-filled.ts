/** Texts that are not empty, each once, without those already named. */
export const listFilled = (
  texts: readonly string[],
  named: readonly (string | null)[] = []
): string[] => [
  ...new Set(texts.filter((text) => text !== "" && !named.includes(text))),
]
