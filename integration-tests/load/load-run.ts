/** What each `*.bench.ts` and `*.chaos.ts` exports as its default. */
export type LoadRun = {
  name: string
  /** One record per line of output; the runner adds kind and name. */
  run: () => Promise<Record<string, unknown>[]>
}
