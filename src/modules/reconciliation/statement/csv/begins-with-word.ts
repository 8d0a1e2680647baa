/** Whether a cell is one of a profile's words, or begins with one. */
export function beginsWithWord(cell: string, words: readonly string[]) {
  const text = cell.replace(/^'/, "").trim().toLowerCase()
  return words.some((word) => {
    const sought = word.toLowerCase()
    return (
      text.startsWith(sought) &&
      !/[\p{L}\p{N}]/u.test(text[sought.length] ?? "")
    )
  })
}
