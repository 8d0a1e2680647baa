/** What each `*.bench.ts` exports as its default. */
export type Benchmark = {
  name: string
  /** Measures, and gives one record per line of output; the runner adds the name. */
  run: () => Promise<Record<string, unknown>[]>
}
