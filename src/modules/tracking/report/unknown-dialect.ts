import { dialects } from "../dialects/dialects"

/** The sentence that refuses a dialect, naming those that there are. */
export const unknownDialect = (name: string): string =>
  `There is no courier dialect "${name}". ` +
  `Known dialects: ${Object.keys(dialects).join(", ")}.`
