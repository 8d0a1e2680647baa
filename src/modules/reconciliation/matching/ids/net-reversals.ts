type ReversibleLine = {
  id: string
  kind: string
  moved_minor: bigint
  refs: string[]
}

/**
 * A provider that captures a part books the whole and takes the rest back: a
 * negative capture of the same id. What moved is both together.
 *
 * @returns lines with what moved in the end, without the reversals, and of
 *   each reversal the line that it takes back from.
 */
export function netReversals<Line extends ReversibleLine>(
  lines: Line[]
): { lines: Line[]; reversals: Map<string, string> } {
  const reversals = new Map<string, string>()
  const taken = new Map<string, bigint>()
  const captures = lines.filter(
    ({ kind, moved_minor }) => kind === "capture" && moved_minor > 0n
  )
  for (const line of lines) {
    if (line.kind !== "capture" || line.moved_minor >= 0n) {
      continue
    }
    const whole = captures.find(
      ({ refs, moved_minor }) =>
        refs.some((ref) => line.refs.includes(ref)) &&
        moved_minor >= -line.moved_minor
    )
    if (whole) {
      reversals.set(line.id, whole.id)
      taken.set(whole.id, (taken.get(whole.id) ?? 0n) + line.moved_minor)
    }
  }
  return {
    reversals,
    lines: lines
      .filter(({ id }) => !reversals.has(id))
      .map((line) => ({
        ...line,
        moved_minor: line.moved_minor + (taken.get(line.id) ?? 0n),
      })),
  }
}
