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
  },
})
