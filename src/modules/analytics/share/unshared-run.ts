/** A run whose generation nobody has shared. */
export type UnsharedRun = {
  id: string
  generation: string
  /** Where the process that exported it has published it. */
  file: string
  /** Why it could not be shared so far. */
  share_error: string | null
}
