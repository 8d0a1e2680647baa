import { readdir, rm } from "node:fs/promises"
import path from "node:path"
import { KEPT_GENERATIONS } from "../warehouse/kept-generations"

/** Removes all but the newest generations, and never the current one. */
export async function removeOldParquet(
  root: string,
  current: string
): Promise<void> {
  const number = (name: string) => Number(name.slice("gen-".length))
  const others = (await readdir(root))
    .filter((name) => /^gen-\d+$/.test(name) && name !== current)
    .sort((a, b) => number(b) - number(a))
  await Promise.all(
    others
      .slice(KEPT_GENERATIONS - 1)
      .map((name) => rm(path.join(root, name), { recursive: true }))
  )
}
