import type {
  ConfigModule,
  Context,
  InternalModuleDeclaration,
} from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  encodeReport,
  listReports,
  readReport,
  readReports,
  type ReportEncoding,
} from "../../../analytics/index"
import { bulkOrders } from "../../options/bulk-orders"
import { parseOptions } from "../../options/parse-options"
import type { WarehouseState } from "../../types/report"
import type { Language } from "./monthly/create-translate"
import { monthlyQuestions } from "./monthly/monthly-questions"
import { renderMonthlyReport } from "./monthly/render-monthly-report"
import { findQueuePlace } from "./queue/find-queue-place"
import { HostWorker } from "./queue/host-worker"
import { SharedQueue } from "./queue/shared-queue"
import { orRefuse } from "./report/or-refuse"
import type { ReportQuestion } from "./report/report-question"
import { targetsOf } from "./report/targets-of"
import { type ExportRunRow, unfinishedStates } from "./run/export-run-row"
import { followJob } from "./run/follow-job"
import { isStale } from "./run/is-stale"
import { toLastRun } from "./run/to-last-run"
import { ForecastReadingService } from "./forecast/forecast-reading-service"
import type { Dependencies } from "./share/sharing-service"
import { claimExportRun, type NewExportRun } from "./storage/claim-export-run"
import { settleExportRun } from "./storage/settle-export-run"
import { managerOf } from "../../sql/manager-of"

/**
 * Export runs, their queue, and the published warehouse. While a run waits
 * or works its job in the queue is the truth: reads follow the job, and
 * `settleRuns` writes the end, once.
 */
export class AnalyticsModuleService extends ForecastReadingService {
  protected readonly queue_: SharedQueue
  protected readonly worker_ = new HostWorker()
  protected readonly config_: ConfigModule["projectConfig"] | undefined
  protected readonly bulk_: { min: number; times: number }

  readonly __hooks = {
    onApplicationStart: async () => this.startWorker(),
    onApplicationPrepareShutdown: async () => this.worker_.close(),
    onApplicationShutdown: async () => this.queue_.close(),
  }

  constructor(
    container: Dependencies,
    options?: Record<string, unknown>,
    _declaration?: InternalModuleDeclaration
  ) {
    super(container, options)
    this.bulk_ = parseOptions(
      "replenishment",
      z.object({ bulk: bulkOrders }),
      options
    ).bulk
    this.config_ = container.configModule?.projectConfig
    this.queue_ = new SharedQueue(
      () => this.queuePlace(),
      (message) => this.logger_.error(`Analytics queue: ${message}`)
    )
  }

  @InjectManager()
  async claimRun(
    input: Omit<NewExportRun, "directory">,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const directory = this.directory()
    return await claimExportRun(managerOf(sharedContext), {
      ...input,
      directory,
    })
  }

  /** Gives a run to the queue; one that the queue has is not given twice. */
  async enqueueRun(id: string): Promise<void> {
    const { job_id, directory, kind } = await this.retrieveExportRun(id)
    const queue = await this.queue_.open()
    await queue.addExport(job_id, {
      run_id: id,
      directory,
      time_zone: this.options_.timeZone,
      bulk: this.bulk_,
      forecast_shard_items: this.options_.forecastShardItems,
      memory_limit: this.options_.memoryLimit,
      full: kind === "full",
      parquet: this.options_.parquet,
    })
  }

  /**
   * Writes how unfinished runs stand, and gives those to the queue that it
   * does not know (the process died between, or Redis forgot).
   *
   * @returns the runs that ended, each told to one caller only.
   */
  @InjectManager()
  async settleRuns(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<ExportRunRow[]> {
    const runs = await this.listExportRuns({ state: [...unfinishedStates] })
    const ended: ExportRunRow[] = []
    for (const run of runs) {
      const job = await (await this.queue_.open()).findExport(run.job_id)
      if (!job) {
        await this.enqueueRun(run.id)
        continue
      }
      const now = followJob(run, job)
      const written = await settleExportRun(managerOf(sharedContext), now)
      if (written && now.finished_at) {
        ended.push(now)
      }
    }
    return ended
  }

  /** Runs as they are now, without writing anything. */
  async followRuns(runs: ExportRunRow[]): Promise<ExportRunRow[]> {
    return await Promise.all(
      runs.map(async (run) => {
        const isUnfinished = unfinishedStates.some((one) => one === run.state)
        return isUnfinished
          ? followJob(
              run,
              await (await this.queue_.open()).findExport(run.job_id)
            )
          : run
      })
    )
  }

  /** Freshness of what reports answer from, and how the last export went. */
  async readWarehouse(): Promise<WarehouseState> {
    const published = await this.findPublished()
    const runs = await this.listExportRuns(
      {},
      { take: 1, order: { created_at: "DESC", id: "DESC" } }
    )
    const [last] = await this.followRuns(runs)
    const [unchanged] = await this.listExportRuns(
      {
        state: "unchanged",
        // Shared, it was exported in a directory of another machine.
        ...(published && this.options_.share !== "off"
          ? { generation: published.generation }
          : { directory: this.directory() }),
      },
      { take: 1, order: { started_at: "DESC" } }
    )
    return {
      published,
      stale: isStale(
        {
          publishedAt: published && new Date(published.as_of),
          unchangedAt: unchanged?.started_at ?? null,
        },
        this.options_,
        new Date()
      ),
      last_run: last ? toLastRun(last) : null,
    }
  }

  async listReports() {
    return listReports()
  }

  /** @throws MedusaError NOT_FOUND: no such report, or nothing published. */
  async readReport(question: ReportQuestion) {
    const asked = { directory: this.directory(), ...question }
    return await orRefuse(() => readReport(asked))
  }

  /**
   * @param month `2026-10`.
   * @returns a PDF.
   * @throws what `readReport` throws.
   */
  async writeMonthlyReport(month: string, language: Language) {
    const place = { directory: this.directory() }
    const reports = await orRefuse(() =>
      readReports(place, monthlyQuestions(month))
    )
    const targets = targetsOf(this.options_.targets)
    return await renderMonthlyReport({ month, language, reports, targets })
  }

  /** @throws what `readReport` throws. */
  async encodeReport(question: ReportQuestion, encoding: ReportEncoding) {
    const asked = { directory: this.directory(), ...question }
    return await orRefuse(() => encodeReport(asked, encoding))
  }

  protected startWorker(): void {
    if (this.options_.worker && this.config_?.workerMode !== "server") {
      this.worker_.start(this.logger_, () => ({
        ...this.queuePlace(),
        directory: this.directory(),
      }))
    }
  }

  protected queuePlace() {
    return findQueuePlace(this.options_, this.config_)
  }
}
