import { readdirSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import type { Benchmark } from "./benchmark"

/** Files of benchmarks by name: `export.bench.ts` is `export`. */
export const listBenchmarks = (): string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith(".bench.ts"))
    .map((file) => path.basename(file, ".bench.ts"))
    .sort()

/** @throws what loading the file throws. */
export async function loadBenchmark(name: string): Promise<Benchmark> {
  const file = path.join(__dirname, `${name}.bench.ts`)
  const module = await import(pathToFileURL(file).href)
  // A CommonJS module arrives wrapped once more when Node imports it.
  return module.default.default ?? module.default
}
