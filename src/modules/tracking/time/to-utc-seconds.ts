/** UTC in whole seconds: `2026-11-02T03:00:00Z`. */
export const toUtcSeconds = (time: Date): string =>
  `${time.toISOString().slice(0, "2026-11-02T03:00:00".length)}Z`
