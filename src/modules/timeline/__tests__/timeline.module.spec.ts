import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { TimelineEvent } from "../models/timeline-event"
import { TIMELINE_MODULE } from "../module-key"
import type { TimelineModuleService } from "../service"

const placed = {
  order_id: "order_1",
  kind: "placed" as const,
  cause: "order:order_1",
  at: "2026-11-24T03:00:00Z",
  actor: "system",
}

moduleIntegrationTestRunner<TimelineModuleService>({
  moduleName: TIMELINE_MODULE,
  moduleModels: [TimelineEvent],
  resolve: "./src/modules/timeline",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    describe("timeline", () => {
      it("records the same cause once, however often it is reported", async () => {
        const ids = await service.record([placed, placed])
        const again = await service.record([
          { ...placed, at: "2026-11-25T00:00:00Z" },
        ])

        const events = await service.listTimelineEvents({ order_id: "order_1" })
        expect(ids).toHaveLength(1)
        expect(again).toEqual([])
        expect(events).toEqual([
          expect.objectContaining({
            id: ids[0],
            kind: "placed",
            at: new Date("2026-11-24T03:00:00Z"),
          }),
        ])
      })

      it("records parallel reports of one cause once", async () => {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => service.record([placed]))
        )
        expect(answers.flat()).toHaveLength(1)
      })

      it("refuses to change or delete what was recorded", async () => {
        const [id] = await service.record([placed])
        const manager = MikroOrmWrapper.forkManager()

        await expect(
          manager.execute(`update timeline_event set actor = 'me'`)
        ).rejects.toThrow("append-only")
        await expect(service.deleteTimelineEvents(id)).rejects.toThrow(
          "append-only"
        )
      })
    })
  },
})
