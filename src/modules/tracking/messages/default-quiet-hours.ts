import type { QuietHours } from "./quiet-hours"

/** 21:00 to 07:00 where the recipient lives (design §6). */
export const defaultQuietHours: QuietHours = { from: 21, to: 7 }
