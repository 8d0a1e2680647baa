/**
 * Joins lines that were cut at a width: without a space where a line is full,
 * because the cut went through a word, with one elsewhere.
 */
export const joinCut = (lines: string[], width: number): string =>
  lines
    .reduce(
      (text, line, at) =>
        text + (at === 0 || lines[at - 1].length >= width ? "" : " ") + line,
      ""
    )
    .trim()
