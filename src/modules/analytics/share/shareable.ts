/** What this process can do about the newest generation being shared. */
export type Shareable =
  /** Nothing is left to do, or another process is at it. */
  | { state: "settled" }
  /** It has the file. */
  | {
      state: "here"
      run_id: string
      generation: string
      /** UTC, ISO 8601. */
      as_of: string
      file: string
    }
  /** It has not. */
  | { state: "missing"; run_id: string; reason: string }
