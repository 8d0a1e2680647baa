/** Written last: a generation without it is none. */
export const COMMIT_MARKER = "_COMMITTED.json"
