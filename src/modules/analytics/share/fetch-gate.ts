import { setTimeout as wait } from "node:timers/promises"
import type { FileShare } from "./file-share"

export type Fetched = "received" | "kept" | "busy"
export type FetchShare = (share: FileShare) => Promise<Fetched>

type GateOptions = {
  /** Whether there is a generation to answer from meanwhile. */
  hasLocal: () => Promise<boolean>
  fetch: FetchShare
}

/** How long one who could be answered from the old generation waits. */
const PATIENCE_MS = 5_000
/** How long a share that could not be fetched is left alone. */
const PAUSE_MS = 60_000
const BUSY_PAUSE_MS = 1_000
const BUSY_TRIES = 120

/**
 * Fetches one share at a time in this process. Who asks while it comes is
 * answered from the old generation; where there is none, they wait for it.
 */
export class FetchGate {
  private running_: Promise<string | null> | null = null
  private failed_: { file_id: string; until: number; reason: string } | null =
    null

  constructor(private readonly complain_: (reason: string) => void) {}

  /** @returns why nothing can be answered, or null. Never rejects. */
  async pass(share: FileShare, options: GateOptions): Promise<string | null> {
    const hasLocal = await options.hasLocal()
    if (this.running_) {
      return hasLocal ? null : await this.running_
    }
    if (
      this.failed_?.file_id === share.file_id &&
      Date.now() < this.failed_.until
    ) {
      return hasLocal ? null : this.failed_.reason
    }
    const running = this.attempt(share, options, hasLocal).finally(() => {
      this.running_ = null
    })
    this.running_ = running
    if (!hasLocal) {
      return await running
    }
    const late = new AbortController()
    await Promise.race([running, patience(late.signal)])
    late.abort()
    return null
  }

  private async attempt(
    share: FileShare,
    { hasLocal, fetch }: GateOptions,
    canAnswer: boolean
  ): Promise<string | null> {
    try {
      for (let tries = 0; tries < BUSY_TRIES; tries++) {
        if ((await fetch(share)) !== "busy" || canAnswer) {
          return null
        }
        // Another process of this machine fetches into the same directory.
        await wait(BUSY_PAUSE_MS)
        if (await hasLocal()) {
          return null
        }
      }
      return `${share.generation} is being written by another process. Try again in a minute.`
    } catch (error) {
      const reason =
        `${share.generation} of the warehouse was not fetched from the File ` +
        `module: ${(error as Error).message}`
      this.failed_ = {
        file_id: share.file_id,
        until: Date.now() + PAUSE_MS,
        reason,
      }
      this.complain_(
        `${reason} ${canAnswer ? "Reports go on from the old one." : "There is none to answer reports from."} Next try in a minute.`
      )
      return reason
    }
  }
}

const patience = (signal: AbortSignal) =>
  wait(PATIENCE_MS, undefined, { signal, ref: false }).catch(() => undefined)
