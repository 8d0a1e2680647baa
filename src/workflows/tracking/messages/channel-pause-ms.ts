/** How long a channel that nobody sends by is left alone. */
export const CHANNEL_PAUSE_MS = 3_600_000
