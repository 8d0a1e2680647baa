import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ANALYTICS_MODULE } from "../module-key"
import { ExportRun } from "../models/export-run"
import type { AnalyticsModuleService } from "../service"

moduleIntegrationTestRunner<AnalyticsModuleService>({
  moduleName: ANALYTICS_MODULE,
  moduleModels: [ExportRun],
  resolve: "./src/modules/analytics",
  moduleOptions: { analytics: { worker: false } },
  testSuite: ({ service }) => {
    const asked = {
      window: null,
      trigger: "person" as const,
      requested_by: "user_1",
      kind: "incremental" as const,
    }
    const night = {
      window: "export-night-2026-04-01",
      trigger: "schedule" as const,
      requested_by: "job:test",
      kind: "incremental" as const,
    }

    it("gives everybody who asks at once the same run", async () => {
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => service.claimRun(asked))
      )
      expect(new Set(claims.map(({ id }) => id)).size).toBe(1)
      expect(claims.filter(({ is_new }) => is_new)).toHaveLength(1)
    })

    it("makes a run per window, and none again once it has ended", async () => {
      const first = await service.claimRun(night)
      await service.updateExportRuns({ id: first.id, state: "failed" })
      expect(await service.claimRun(night)).toEqual({
        id: first.id,
        is_new: false,
      })
      const next = await service.claimRun({
        ...night,
        window: "export-night-2026-04-02",
      })
      expect(next.is_new).toBe(true)
    })

    it("refuses a full export while one of what changed is at work", async () => {
      await service.claimRun(asked)
      await expect(
        service.claimRun({ ...asked, kind: "full" })
      ).rejects.toThrow("An export of what changed is at work.")
    })

    it("answers the run at work to a schedule that falls due", async () => {
      const { id } = await service.claimRun(asked)
      expect(await service.claimRun(night)).toEqual({ id, is_new: false })
    })

    it("has each generation uploaded once, and keeps the newest three", async () => {
      const records = await service.shareRecords()
      const removals = await service.shareRemovals()
      const publish = async (day: number) => {
        const { id } = await service.claimRun(asked)
        await service.updateExportRuns({
          id,
          state: "published",
          generation: `gen-${day}`,
          file: `/elsewhere/gen-${day}.duckdb`,
          finished_at: new Date(`2026-04-0${day}T00:00:00Z`),
        })
        return { id, as_of: `2026-04-0${day}T00:00:00.000Z` }
      }
      const measured = { bytes: 3_000_000_000, sha256: "ab" }
      for (const day of [1, 2, 3, 4]) {
        const { id, as_of } = await publish(day)
        expect(await records.findUnshared()).toMatchObject({ id })
        const claims = await Promise.all(
          ["a", "b"].map((name) => records.claim(id, `${name}${day}`, as_of))
        )
        expect(claims.filter(Boolean)).toHaveLength(1)
        const mine = `${claims[0] ? "a" : "b"}${day}`
        expect(await records.findUnshared()).toBeNull()
        expect(await records.finish(mine, measured)).toBe(true)
        expect(await records.findNewest()).toEqual({
          file_id: mine,
          generation: `gen-${day}`,
          as_of,
          ...measured,
        })
      }
      const [oldest, ...others] = await removals.markRemovable()
      expect(oldest).toMatch(/^[ab]1$/)
      expect(others).toEqual([])
      await removals.forget(oldest)
      expect(await removals.markRemovable()).toEqual([])

      const dead = await publish(5)
      await records.claim(dead.id, "dead", dead.as_of)
      await service.updateExportRuns({
        id: dead.id,
        share_lease_until: new Date(0),
      })
      expect(await removals.markRemovable()).toEqual(["dead"])
      expect(await records.finish("dead", measured)).toBe(false)
      await removals.forget("dead")
      expect(await records.claim(dead.id, "again", dead.as_of)).toBe(true)
    })
  },
})
