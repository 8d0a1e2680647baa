/** What a run may be told on the command line. */
export type LoadOptions = {
  /** `--orders N`: how many orders to make. */
  orders?: number
}

/** What each `*.bench.ts` and `*.chaos.ts` exports as its default. */
export type LoadRun = {
  name: string
  /** It needs no PostgreSQL server, so none is started for it alone. */
  without_server?: boolean
  /** One record per line of output; the runner adds kind and name. */
  run: (options: LoadOptions) => Promise<Record<string, unknown>[]>
}
