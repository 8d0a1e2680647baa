/** Milliseconds between two looks at a file that is being read. */
export const POLL_MS = 2000
