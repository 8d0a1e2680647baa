/**
 * A log that writes the same text once in a while: BullMQ tries again several
 * times a second while a database is away, and tells each time.
 *
 * @param now milliseconds; given by tests.
 */
export function withoutRepeats(
  log: (text: string) => void,
  everyMs = 60_000,
  now: () => number = Date.now
): (text: string) => void {
  const written = new Map<string, { at: number; kept: number }>()
  return (text) => {
    const last = written.get(text)
    if (last && now() - last.at < everyMs) {
      last.kept++
      return
    }
    log(last?.kept ? `${text} (${last.kept} times more)` : text)
    written.set(text, { at: now(), kept: 0 })
  }
}
