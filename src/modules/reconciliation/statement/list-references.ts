import type { LineReferences } from "./source-line"

/** All that a line calls itself by, each once. */
export const listReferences = (refs: LineReferences): string[] => [
  ...new Set(
    [
      refs.customer,
      refs.bank,
      refs.end_to_end,
      refs.structured,
      ...refs.others,
    ].flatMap((one) => one ?? [])
  ),
]
