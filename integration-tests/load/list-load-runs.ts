import { readdirSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import type { LoadRun } from "./load-run"

/** `bench` measures; `chaos` breaks things on purpose and counts the damage. */
export type LoadKind = "bench" | "chaos"

/** Files of a kind by name: `export.bench.ts` is `export`. */
export const listLoadRuns = (kind: LoadKind): string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith(`.${kind}.ts`))
    .map((file) => path.basename(file, `.${kind}.ts`))
    .sort()

/** @throws what loading the file throws. */
export async function openLoadRun(
  kind: LoadKind,
  name: string
): Promise<LoadRun> {
  const file = path.join(__dirname, `${name}.${kind}.ts`)
  const module = await import(pathToFileURL(file).href)
  // A CommonJS module arrives wrapped once more when Node imports it.
  return module.default.default ?? module.default
}
