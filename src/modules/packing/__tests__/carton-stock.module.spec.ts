import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Carton } from "../models/carton"
import { CartonMove } from "../models/carton-move"
import { CartonStock } from "../models/carton-stock"
import { PACKING_MODULE } from "../module-key"
import type { PackingModuleService } from "../service"
import type { CartonStockMove } from "../storage/carton-stock-move"

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  moduleModels: [Carton, CartonStock, CartonMove],
  resolve: "./src/modules/packing",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const move = (
      kind: CartonStockMove["kind"],
      quantity: number,
      cause: string,
      rest: Partial<CartonStockMove> = {}
    ): CartonStockMove => ({
      carton_id: "ocart_m",
      location_id: "sloc_1",
      kind,
      quantity,
      cause,
      actor: "user_1",
      ...rest,
    })

    const counts = async (carton_id = "ocart_m") => {
      const [stock] = await service.listPackingCartonStocks({ carton_id })
      return stock && [stock.on_hand, stock.reserved]
    }

    it("counts, receives, reserves, frees and uses, a move row for each", async () => {
      await service.moveCartonStock([move("count", 10, "count:1")])
      await service.moveCartonStock([move("receive", 5, "receive:1")])
      await service.moveCartonStock([move("reserve", 4, "plan:1")])
      await service.moveCartonStock([move("free", 1, "cancel:1")])
      expect(
        await service.moveCartonStock([move("use", 2, "parcel:1")])
      ).toEqual([
        {
          carton_id: "ocart_m",
          location_id: "sloc_1",
          cause: "parcel:1",
          on_hand: 13,
          reserved: 1,
        },
      ])
      await service.moveCartonStock([move("count", 12, "count:2")])
      expect(await counts()).toEqual([12, 1])
      const moves = await service.listPackingCartonMoves(
        {},
        { order: { at: "asc" } }
      )
      expect(
        moves.map((one) => [one.kind, one.on_hand_change, one.reserved_change])
      ).toEqual([
        ["count", 10, 0],
        ["receive", 5, 0],
        ["reserve", 0, 4],
        ["free", 0, -1],
        ["use", -2, -2],
        ["count", -1, 0],
      ])
    })

    it("changes nothing for a cause that is known, however many at once", async () => {
      await service.moveCartonStock([move("count", 10, "count:1")])
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          service.moveCartonStock([move("reserve", 3, "plan:1")])
        )
      )
      expect(answers.flat()).toHaveLength(1)
      expect(await counts()).toEqual([10, 3])
    })

    it("never promises more than there are, however many ask at once", async () => {
      await service.moveCartonStock([move("count", 5, "count:1")])
      const answers = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          service.moveCartonStock([move("reserve", 1, `plan:${index}`)])
        )
      )
      const refused = answers.filter(({ status }) => status === "rejected")
      expect(refused).toHaveLength(15)
      expect(await counts()).toEqual([5, 5])
      expect(await service.listPackingCartonMoves()).toHaveLength(6)
    })

    it.each([
      [move("reserve", 4, "plan:2"), "4 more cannot be reserved"],
      [move("free", 3, "cancel:1"), "3 cannot be freed"],
      [move("use", 3, "parcel:1"), "3 cannot be used"],
      [move("count", 1, "count:2"), "1 cannot be all that were counted"],
    ])("says both figures: %s", async (given, words) => {
      await service.createPackingCartons({
        id: "ocart_m",
        code: "M",
        inner_length_mm: 300,
        inner_width_mm: 200,
        inner_height_mm: 100,
        outer_length_mm: 300,
        outer_width_mm: 200,
        outer_height_mm: 100,
      })
      await service.moveCartonStock([
        move("count", 5, "count:1"),
        move("reserve", 2, "plan:1"),
      ])
      await expect(service.moveCartonStock([given])).rejects.toThrow(
        `Carton M at sloc_1: 5 are on hand and 2 of them reserved, so ${words}.`
      )
      expect(await counts()).toEqual([5, 2])
      expect(await service.listPackingCartonMoves()).toHaveLength(2)
    })

    it("does all moves of a call or none", async () => {
      await service.moveCartonStock([
        move("count", 5, "count:1"),
        move("count", 1, "count:1", { carton_id: "ocart_s" }),
      ])
      await expect(
        service.moveCartonStock([
          move("reserve", 2, "plan:1"),
          move("reserve", 2, "plan:1", { carton_id: "ocart_s" }),
        ])
      ).rejects.toThrow("1 are on hand and 0 of them reserved")
      expect(await counts("ocart_m")).toEqual([5, 0])
      expect(await counts("ocart_s")).toEqual([1, 0])
    })

    it("lets calls that name the same cartons in any order both succeed", async () => {
      const ids = ["ocart_a", "ocart_b", "ocart_c"]
      await service.moveCartonStock(
        ids.map((carton_id) => move("count", 100, "count:1", { carton_id }))
      )
      await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          service.moveCartonStock(
            (index % 2 ? ids : ids.toReversed()).map((carton_id) =>
              move("reserve", 1, `plan:${index}`, { carton_id })
            )
          )
        )
      )
      expect(await Promise.all(ids.map(counts))).toEqual(
        ids.map(() => [100, 16])
      )
    })

    it("has no limit and writes nothing where nobody counted", async () => {
      const answers = await service.moveCartonStock([
        move("reserve", 1000, "plan:1"),
        move("use", 500, "parcel:1"),
        move("free", 500, "cancel:1"),
      ])
      expect(answers).toEqual([])
      expect(await service.listPackingCartonMoves()).toEqual([])
      await expect(
        service.moveCartonStock([move("receive", 1, "receive:1")])
      ).rejects.toThrow("was never counted at sloc_1")
    })

    it("frees nothing and uses from the shelf what was promised before the first count", async () => {
      await service.moveCartonStock([move("reserve", 3, "plan:1")])
      await service.moveCartonStock([move("count", 10, "count:1")])
      await service.moveCartonStock([
        move("use", 2, "parcel:1", { reserved_by: "plan:1" }),
        move("free", 1, "cancel:1", { reserved_by: "plan:1" }),
      ])
      expect(await counts()).toEqual([8, 0])
      await service.moveCartonStock([move("reserve", 3, "plan:2")])
      await service.moveCartonStock([
        move("use", 1, "parcel:2", { reserved_by: "plan:2" }),
        move("free", 2, "cancel:2", { reserved_by: "plan:2" }),
      ])
      expect(await counts()).toEqual([7, 0])
    })

    it.each([
      move("reserve", 0, "plan:1"),
      move("use", 1.5, "plan:1"),
      move("count", -1, "count:1"),
      move("receive", 1_000_001, "receive:1"),
    ])("refuses a quantity that is none: %s", async (given) => {
      await service.moveCartonStock([move("count", 5, "count:0")])
      await expect(service.moveCartonStock([given])).rejects.toThrow(
        "write a whole number"
      )
      expect(await counts()).toEqual([5, 0])
    })

    it.each([
      `update packing_carton_move set on_hand_change = 9`,
      `delete from packing_carton_move`,
      `update packing_carton_stock set reserved = 6`,
      `update packing_carton_stock set reserved = -1`,
    ])("refuses: %s", async (statement) => {
      await service.moveCartonStock([move("count", 5, "count:1")])
      await expect(
        MikroOrmWrapper.forkManager().execute(statement)
      ).rejects.toThrow(/append-only|check constraint/)
    })
  },
})
