import { existsSync } from "node:fs"
import path from "node:path"
import { readGeneration } from "../../../../analytics/warehouse/read-generation"
import type { Shareable } from "./shareable"
import type { UnsharedRun } from "./unshared-run"

/**
 * Looks for the generation of a run in a directory of this process: the run
 * knows the file's path where it was exported, which may be another mount.
 */
export async function findShareable(
  run: UnsharedRun | null,
  directory: string
): Promise<Shareable> {
  if (!run) {
    return { state: "settled" }
  }
  const file = path.join(directory, path.basename(run.file))
  const found = existsSync(file) ? await readGeneration(file) : null
  if (found?.generation !== run.generation) {
    return {
      state: "missing",
      run_id: run.id,
      reason:
        `${run.generation} is not shared: another process published it as ` +
        `${run.file}, and this one has no such file in ${directory}. Let ` +
        "only Medusa's worker export (option analytics.worker), or give it " +
        "and `order-cycle worker` one directory.",
    }
  }
  return {
    state: "here",
    run_id: run.id,
    generation: found.generation,
    as_of: found.as_of,
    file,
  }
}
