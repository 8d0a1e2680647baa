import { readFileSync } from "node:fs"
import { type AreaIndex, indexAreas } from "./index-areas"
import { parseAreas } from "./parse-areas"

const loaded = new Map<string, AreaIndex>()

/**
 * The areas of a file, read once per process: the list changes with a start.
 *
 * @throws BadAreaList for a file that is no list; the system's error where
 *   there is no file.
 */
export function loadAreaIndex(path: string): AreaIndex {
  const index =
    loaded.get(path) ?? indexAreas(parseAreas(readFileSync(path, "utf8")))
  loaded.set(path, index)
  return index
}
