export type RateLimit = (key: string) => {
  isAllowed: boolean
  /** Whole seconds until the key may ask again. */
  waitSeconds: number
}

/**
 * Counts calls by key in windows that begin with a key's first call. Keys of
 * past windows are forgotten once in a window.
 *
 * @param most calls in a window.
 * @param now milliseconds, for tests.
 */
export function createRateLimit(
  most: number,
  windowMs: number,
  now: () => number = Date.now
): RateLimit {
  const windows = new Map<string, { endsAt: number; calls: number }>()
  let forgetAt = now() + windowMs
  return (key) => {
    const time = now()
    if (time >= forgetAt) {
      forgetPast(windows, time)
      forgetAt = time + windowMs
    }
    const known = windows.get(key)
    const window =
      known && known.endsAt > time
        ? known
        : { endsAt: time + windowMs, calls: 0 }
    window.calls += 1
    windows.set(key, window)
    return {
      isAllowed: window.calls <= most,
      waitSeconds: Math.ceil((window.endsAt - time) / 1000),
    }
  }
}

function forgetPast(windows: Map<string, { endsAt: number }>, time: number) {
  for (const [key, { endsAt }] of windows) {
    if (endsAt <= time) {
      windows.delete(key)
    }
  }
}
