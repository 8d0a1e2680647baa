import type { DuckDBInstance } from "@duckdb/node-api"
import { identityOf } from "./identity-of"
import { isGeneration } from "./is-generation"

/** Long enough for all reports of a page, short beside a generation's life. */
const IDLE_MS = 5_000

type Warm = {
  instance: DuckDBInstance
  identity: string
  timer: NodeJS.Timeout
}

/**
 * Generations that stay open for some seconds after they were last read:
 * opening one takes longer than most reports. Such a handle only reads, so it
 * hinders neither the removal of its file nor the end of the process.
 */
class WarmGenerations {
  private readonly warm = new Map<string, Warm>()

  /**
   * Call it before a file is opened: another may have taken its path.
   *
   * @returns which file lies there, for `give`.
   */
  identify(file: string): string | null {
    const identity = identityOf(file)
    if (this.warm.get(file)?.identity !== identity) {
      this.close(file)
    }
    return identity
  }

  /** Takes the handle of a reader that is done. */
  give(file: string, identity: string | null, instance: DuckDBInstance): void {
    const kept = this.warm.get(file)
    const isStill = identity !== null && identity === identityOf(file)
    if (kept || !isGeneration(file) || !isStill) {
      kept?.timer.refresh()
      instance.closeSync()
      return
    }
    const timer = setTimeout(() => this.close(file), IDLE_MS).unref()
    this.warm.set(file, { instance, identity, timer })
  }

  private close(file: string): void {
    const kept = this.warm.get(file)
    this.warm.delete(file)
    clearTimeout(kept?.timer)
    kept?.instance.closeSync()
  }
}

export const warmGenerations = new WarmGenerations()
