import type { ExportResult } from "../../export-result"
import { exportFlow } from "../export-flow"
import { type SeenStep, toExportJob } from "../to-export-job"

const data = {
  run_id: "oexp_1",
  directory: "/warehouse",
  time_zone: "Asia/Jakarta",
  memory_limit: "256MB",
  full: false,
  parquet: false,
}

describe("exportFlow", () => {
  it("is one job without Parquet", () => {
    expect(exportFlow("night", data)).toMatchObject({
      name: "export",
      opts: { jobId: "night", attempts: 5 },
    })
    expect(exportFlow("night", data)).not.toHaveProperty("children")
  })

  it("keeps the export's id where Parquet comes after it", () => {
    expect(exportFlow("night", { ...data, parquet: true })).toMatchObject({
      name: "parquet",
      opts: { jobId: "night-parquet", attempts: 5 },
      children: [
        {
          name: "export",
          opts: { jobId: "night", attempts: 5, failParentOnFailure: true },
        },
      ],
    })
  })
})

describe("toExportJob", () => {
  const result: ExportResult = {
    state: "published",
    generation: "gen-7",
    file: "/warehouse/gen-7.duckdb",
    parquet: null,
    snapshot: "10:12:",
    datasets: [],
    rows_total: 2,
    seconds: 1.5,
    peak_rss_mb: 301,
  }
  const step = (
    state: SeenStep["state"],
    job: Partial<SeenStep["job"]> = {}
  ): SeenStep => ({
    state,
    job: {
      progress: 0,
      attemptsStarted: 1,
      attemptsMade: 0,
      processedOn: 1_000,
      returnvalue: null,
      failedReason: "",
      ...job,
    },
  })
  const published = step("completed", {
    attemptsMade: 2,
    finishedOn: 2_000,
    failedReason: "The first try failed.",
    returnvalue: result,
    progress: { fraction: 1, text: "published" },
  })

  it("ends with its export where no Parquet was asked for", () => {
    expect(toExportJob(published, null)).toEqual({
      state: "completed",
      progress: { fraction: 1, text: "published" },
      attempts: 2,
      started_at: new Date(1_000),
      finished_at: new Date(2_000),
      result,
      error: null,
    })
  })

  it("follows the export until it has published", () => {
    const rows = step("active", {
      attemptsStarted: 3,
      progress: { fraction: 0.5, text: "order" },
      failedReason: "The disk is full.",
    })
    expect(toExportJob(rows, step("waiting-children"))).toMatchObject({
      state: "running",
      progress: { fraction: 0.5, text: "order" },
      attempts: 3,
      error: "The disk is full.",
    })
    const failed = step("failed", { failedReason: "The disk is full." })
    expect(toExportJob(failed, step("waiting"))).toMatchObject({
      state: "failed",
      result: null,
      error: "The disk is full.",
    })
  })

  it("follows Parquet after that, from when the export began", () => {
    const parquet = step("delayed", {
      attemptsStarted: 4,
      processedOn: 5_000,
      failedReason: "Nothing is there.",
    })
    expect(toExportJob(published, parquet)).toMatchObject({
      state: "queued",
      progress: { fraction: 0.97, text: "parquet" },
      attempts: 4,
      started_at: new Date(1_000),
      finished_at: null,
      result,
      error: "Nothing is there.",
    })
  })

  it("ends with the directory of the Parquet files", () => {
    const parquet = step("completed", {
      finishedOn: 6_000,
      failedReason: "The first try failed.",
      returnvalue: "/warehouse/parquet/gen-7",
    })
    expect(toExportJob(published, parquet)).toMatchObject({
      state: "completed",
      progress: { fraction: 1 },
      finished_at: new Date(6_000),
      result: { ...result, parquet: "/warehouse/parquet/gen-7" },
      error: null,
    })
  })

  it("stays published where Parquet could not be written", () => {
    const parquet = step("failed", {
      finishedOn: 6_000,
      failedReason: "Nothing is there.",
    })
    expect(toExportJob(published, parquet)).toMatchObject({
      state: "completed",
      finished_at: new Date(6_000),
      result,
      error: "Nothing is there.",
    })
  })
})
