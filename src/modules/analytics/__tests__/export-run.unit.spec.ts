import type { ExportJob } from "../../../../analytics/queue/export-job"
import { findQueuePlace } from "../queue/find-queue-place"
import { dueWindow } from "../run/due-window"
import { followJob, type FollowedRun } from "../run/follow-job"
import { isStale } from "../run/is-stale"

const at = (time: string) => new Date(time)

describe("dueWindow", () => {
  const nightly = {
    schedule: "nightly" as const,
    nightlyHour: 2,
    timeZone: "Asia/Jakarta",
  }

  it.each([
    // 01:59 and 02:00 in Jakarta, which is seven hours ahead.
    ["2026-03-31T18:59:59Z", null],
    ["2026-03-31T19:00:00Z", "export-night-2026-04-01"],
    ["2026-04-01T16:59:59Z", "export-night-2026-04-01"],
    ["2026-04-01T17:00:00Z", null],
  ])("opens the night in the store's zone: %s", (now, window) => {
    expect(dueWindow(nightly, at(now))).toBe(window)
  })

  it("tells apart the hour that daylight saving repeats", () => {
    const hourly = {
      ...nightly,
      schedule: "hourly" as const,
      timeZone: "Europe/Berlin",
    }
    expect(dueWindow(hourly, at("2026-10-25T00:30:00Z"))).toBe(
      "export-hour-2026-10-25T00"
    )
    expect(dueWindow(hourly, at("2026-10-25T01:30:00Z"))).toBe(
      "export-hour-2026-10-25T01"
    )
  })

  it("is never due when the schedule is off", () => {
    const off = { ...nightly, schedule: "off" as const }
    expect(dueWindow(off, at("2026-04-01T03:00:00Z"))).toBeNull()
  })
})

describe("followJob", () => {
  const run: FollowedRun = {
    kind: "incremental",
    state: "queued",
    progress: 0,
    progress_text: null,
    generation: null,
    file: null,
    snapshot: null,
    datasets: null,
    rows_total: 0,
    seconds: null,
    peak_rss_mb: null,
    error: null,
    started_at: null,
    finished_at: null,
  }
  const job: ExportJob = {
    state: "running",
    progress: { fraction: 0.419, text: "Reading orders" },
    attempts: 1,
    started_at: at("2026-04-01T00:00:00Z"),
    finished_at: null,
    result: null,
    error: null,
  }
  const ended: ExportJob = {
    ...job,
    state: "completed",
    finished_at: at("2026-04-01T00:01:00Z"),
    result: {
      state: "published",
      generation: "7",
      file: "gen-7.duckdb",
      parquet: null,
      snapshot: "10:12:",
      datasets: [
        { name: "order", rows: 2, sent: 2, mode: "full", seconds: 0.1 },
      ],
      rows_total: 2,
      seconds: 1.5,
      peak_rss_mb: 301.6,
    },
  }

  it("shows how far a job is", () => {
    expect(followJob(run, job)).toMatchObject({
      state: "running",
      progress: 41,
      progress_text: "Reading orders",
      started_at: job.started_at,
    })
  })

  it("ends as its job did", () => {
    expect(followJob(run, ended)).toMatchObject({
      kind: "full",
      state: "published",
      progress: 100,
      generation: "7",
      rows_total: 2,
      peak_rss_mb: 302,
      error: null,
      finished_at: ended.finished_at,
    })
  })

  it("stays published where Parquet could not be written, and says why", () => {
    expect(followJob(run, { ...ended, error: "Disk full." })).toMatchObject({
      state: "published",
      generation: "7",
      error: "Disk full.",
    })
  })

  it("waits for the next try with the reason of the last", () => {
    const waiting = { ...job, state: "queued" as const, error: "Disk full." }
    expect(followJob(run, waiting)).toMatchObject({
      state: "queued",
      error: "Disk full.",
      finished_at: null,
    })
  })

  it("fails when its job did, or ended with nothing", () => {
    const failed = { ...ended, state: "failed" as const, error: "Disk full." }
    expect(followJob(run, failed)).toMatchObject({
      state: "failed",
      error: "Disk full.",
    })
    expect(followJob(run, { ...ended, result: null })).toMatchObject({
      state: "failed",
    })
  })

  it("stays as it is without a job, or once it has ended", () => {
    expect(followJob(run, null)).toBe(run)
    const done = { ...run, state: "unchanged" as const }
    expect(followJob(done, job)).toBe(done)
  })
})

describe("isStale", () => {
  const published = {
    publishedAt: at("2026-04-01T00:00:00Z"),
    unchangedAt: null,
  }
  const two = { schedule: "hourly" as const, staleAfterHours: null }

  it("counts two schedules, or what the option says", () => {
    expect(isStale(published, two, at("2026-04-01T02:00:00Z"))).toBe(false)
    expect(isStale(published, two, at("2026-04-01T02:00:01Z"))).toBe(true)
    const day = { ...two, staleAfterHours: 24 }
    expect(isStale(published, day, at("2026-04-01T23:00:00Z"))).toBe(false)
  })

  it("counts from the last run that found nothing new", () => {
    const unchanged = { ...published, unchangedAt: at("2026-04-01T05:00:00Z") }
    expect(isStale(unchanged, two, at("2026-04-01T07:00:00Z"))).toBe(false)
    expect(isStale(unchanged, two, at("2026-04-01T07:00:01Z"))).toBe(true)
  })

  it("is no question without a snapshot or a schedule", () => {
    expect(
      isStale(
        { publishedAt: null, unchangedAt: null },
        two,
        at("2026-04-01T02:00:00Z")
      )
    ).toBe(false)
    const off = { schedule: "off" as const, staleAfterHours: null }
    expect(isStale(published, off, at("2030-01-01T00:00:00Z"))).toBe(false)
  })
})

describe("findQueuePlace", () => {
  const none = { databaseUrl: null, redisUrl: null }

  it("takes the shop's own unless the options say otherwise", () => {
    const shop = { databaseUrl: "postgres://shop", redisUrl: "redis://shop" }
    expect(findQueuePlace(none, shop)).toEqual(shop)
    expect(
      findQueuePlace({ databaseUrl: "postgres://copy", redisUrl: "" }, shop)
    ).toEqual({ databaseUrl: "postgres://copy", redisUrl: null })
  })

  it("says what to set when there is no database", () => {
    expect(() => findQueuePlace(none, undefined)).toThrow(
      /projectConfig.databaseUrl/
    )
  })
})
