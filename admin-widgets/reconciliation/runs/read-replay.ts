import type { ReplayDraft } from "./replay-draft"

/**
 * A replay as `POST runs/replay` takes it.
 *
 * @returns which field is wrong, where one is.
 */
export function readReplay(
  account_id: string,
  draft: ReplayDraft
): { body: object } | { wrong: keyof ReplayDraft } {
  const read = {
    days: whole(draft.days, 366),
    window_days: whole(draft.window_days, 60),
    late_days: whole(draft.late_days, 365),
    automatic_least: share(draft.automatic_least),
  }
  for (const name of ["days", ...settings] as const) {
    if (Number.isNaN(read[name])) {
      return { wrong: name }
    }
  }
  return {
    body: {
      account_id,
      days: read.days,
      settings: Object.fromEntries(settings.map((name) => [name, read[name]])),
    },
  }
}

const settings = ["window_days", "late_days", "automatic_least"] as const

const whole = (text: string, most: number): number | undefined => {
  if (text.trim() === "") {
    return undefined
  }
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN
  return value >= 1 && value <= most ? value : NaN
}

/** From 0 to 1; in Indonesia with a comma. */
const share = (text: string): number | undefined => {
  if (text.trim() === "") {
    return undefined
  }
  const value = /^[01]([.,]\d{1,6})?$/.test(text.trim())
    ? Number(text.trim().replace(",", "."))
    : NaN
  return value <= 1 ? value : NaN
}
