import path from "node:path"
import type { Readable } from "node:stream"
import type { ConfigModule, Context, Logger } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { readPublished } from "../../../../analytics/warehouse/read-published"
import { receiveGeneration } from "../../../../analytics/warehouse/receive-generation"
import { parseOptions } from "../../../options/parse-options"
import { ExportRun } from "../models/export-run"
import { type AnalyticsOptions, analyticsOptions } from "../options"
import { FetchGate, type Fetched, type FetchShare } from "./fetch-gate"
import type { FileShare } from "./file-share"
import { findShareable } from "./find-shareable"
import { ShareRecords } from "./share-records"
import { ShareRemovals } from "./share-removals"
import type { Shareable } from "./shareable"
import { managerOf } from "../../../sql/manager-of"

export type Dependencies = { configModule?: ConfigModule; logger?: Logger }

/**
 * The published generation of this process's directory, and how it comes to
 * other machines. Workflows move the files: the File module is another's.
 */
export class SharingService extends MedusaService({ ExportRun }) {
  protected readonly options_: AnalyticsOptions
  protected readonly logger_: Logger | Console
  protected readonly gate_: FetchGate

  constructor(container: Dependencies, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("analytics", analyticsOptions, options)
    this.logger_ = container.logger ?? console
    this.gate_ = new FetchGate((reason) => this.logger_.error(reason))
  }

  async getOptions(): Promise<AnalyticsOptions> {
    return this.options_
  }

  /** The generation that readers get now; null before the first. */
  async findPublished() {
    return await readPublished(this.directory())
  }

  /** What export runs say of their generations' uploads. */
  @InjectManager()
  async shareRecords(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<ShareRecords> {
    return new ShareRecords(managerOf(sharedContext))
  }

  /** What they say of uploads that are to be removed. */
  @InjectManager()
  async shareRemovals(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<ShareRemovals> {
    return new ShareRemovals(managerOf(sharedContext))
  }

  /** What this process can do about the newest generation being shared. */
  async findShareable(): Promise<Shareable> {
    const records = await this.shareRecords()
    const found = await findShareable(
      await records.findUnshared(),
      this.directory()
    )
    const newest = found.state === "here" ? await records.findNewest() : null
    return found.state === "here" && newest && newest.as_of >= found.as_of
      ? { state: "settled" }
      : found
  }

  /**
   * Fetches the newest shared generation when the one here is older, one at
   * a time; the old one is answered from while it comes.
   *
   * @param fetch brings it into this process's directory.
   * @returns why there is nothing to answer from, or null.
   */
  async freshen(fetch: FetchShare): Promise<string | null> {
    if (this.options_.share === "off") {
      return null
    }
    const records = await this.shareRecords()
    const [here, newest] = await Promise.all([
      this.findPublished(),
      records.findNewest(),
    ])
    if (!newest) {
      const error = here ? null : (await records.findUnshared())?.share_error
      return error ? `There is no warehouse on this server: ${error}` : null
    }
    if (here && Date.parse(here.as_of) >= Date.parse(newest.as_of)) {
      return null
    }
    const hasLocal = async () => (await this.findPublished()) !== null
    return await this.gate_.pass(newest, { hasLocal, fetch })
  }

  /** @throws what `receiveGeneration` throws, but for a busy directory. */
  async receiveShare(
    share: FileShare,
    open: () => Promise<Readable>
  ): Promise<Fetched> {
    return await receiveGeneration(this.directory(), share, open).catch(
      (error: Error) => {
        if (error.name === "ExportBusy") {
          return "busy"
        }
        throw error
      }
    )
  }

  protected directory(): string {
    return path.resolve(this.options_.directory)
  }
}
