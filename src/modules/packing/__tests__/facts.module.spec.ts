import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { FactRows } from "../facts/fact-rows"
import { Carton } from "../models/carton"
import { CartonStock } from "../models/carton-stock"
import { ItemCode } from "../models/item-code"
import { ItemProfile } from "../models/item-profile"
import { Place } from "../models/place"
import { ServiceTerms } from "../models/service-terms"
import { PACKING_MODULE } from "../module-key"
import type { PackingModuleService } from "../service"

const carton: FactRows["cartons"] = {
  code: "M",
  location_id: null,
  kind: "box",
  inner_length_mm: 300,
  inner_width_mm: 200,
  inner_height_mm: 100,
  outer_length_mm: 306,
  outer_width_mm: 206,
  outer_height_mm: 112,
  tare_g: 160,
  max_gross_g: null,
  max_per_order: null,
  pad_mm: 0,
  fill_percent: 100,
  price_minor: "900719925474099317",
  currency_code: "idr",
}

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  moduleModels: [
    Carton,
    CartonStock,
    ItemCode,
    ItemProfile,
    Place,
    ServiceTerms,
  ],
  resolve: "./src/modules/packing",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const writeCartons = (...rows: FactRows["cartons"][]) =>
      service.writePackingFacts({ table: "cartons", rows })

    it("has one carton per code everywhere, and one per location and code", async () => {
      const { written, new_ids } = await writeCartons(
        carton,
        { ...carton, location_id: "sloc_1", tare_g: 170 },
        { ...carton, location_id: "sloc_2", tare_g: 180 },
        { ...carton, tare_g: 165 }
      )
      expect(written).toHaveLength(3)
      expect(new_ids).toHaveLength(3)
      const again = await writeCartons({ ...carton, tare_g: 166 })
      expect(again.new_ids).toEqual([])
      const all = await service.listPackingCartons(
        {},
        { order: { tare_g: "asc" } }
      )
      expect(
        all.map(({ location_id, tare_g, price_minor }) => [
          location_id,
          tare_g,
          price_minor,
        ])
      ).toEqual([
        [null, 166, carton.price_minor],
        ["sloc_1", 170, carton.price_minor],
        ["sloc_2", 180, carton.price_minor],
      ])
    })

    it("is undone to what there was, to the last digit", async () => {
      await writeCartons(carton)
      const facts = await writeCartons(
        { ...carton, price_minor: "1", kind: "mailer" },
        { ...carton, code: "L" }
      )
      await service.undoPackingFacts("cartons", facts)
      const all = await service.listPackingCartons()
      expect(all).toHaveLength(1)
      expect(all[0]).toMatchObject(carton)
    })

    it("writes all rows or none", async () => {
      await expect(
        writeCartons(carton, { ...carton, code: "L", outer_width_mm: 199 })
      ).rejects.toThrow("packing_carton_sides")
      expect(await service.listPackingCartons()).toEqual([])
    })

    it("sets only the columns of a profile that are told", async () => {
      const write = (
        profile: Omit<FactRows["item_profiles"], "inventory_item_id">
      ) =>
        service.writePackingFacts({
          table: "item_profiles",
          rows: [{ inventory_item_id: "iitem_1", ...profile }],
          set: Object.keys(profile),
        })
      await write({ vertical: "h", tags: ["glass"], nothing_on_top: true })
      await write({ length_mm: 100, width_mm: 90, height_mm: 80, weight_g: 0 })
      const [profile] = await service.listPackingItemProfiles()
      expect(profile).toMatchObject({
        length_mm: 100,
        width_mm: 90,
        height_mm: 80,
        weight_g: 0,
        vertical: "h",
        tags: ["glass"],
        apart: [],
        nothing_on_top: true,
        wrap_mm: 0,
      })
    })

    it("keeps one row per key, however many write it at once", async () => {
      await Promise.all(
        Array.from({ length: 8 }, (_, units) =>
          service.writePackingFacts({
            table: "item_codes",
            rows: [
              { code: "899", inventory_item_id: "iitem_1", units: units + 1 },
            ],
          })
        )
      )
      expect(await service.listPackingItemCodes()).toHaveLength(1)
    })

    it("writes places and terms, and again what is known", async () => {
      const place = {
        inventory_item_id: "iitem_1",
        location_id: "sloc_1",
        place: "A-2",
        sequence: null,
      }
      const terms = {
        shipping_option_id: "so_1",
        currency_code: "idr",
        divisor: 6000,
        step_g: 1000,
        tolerance_g: 300,
        min_g: 1000,
        per_parcel_minor: "0",
        per_step_minor: "900000",
        max_gross_g: null,
        max_edge_mm: null,
        max_colli: null,
      }
      for (const sequence of [1, 2]) {
        await service.writePackingFacts({
          table: "places",
          rows: [{ ...place, sequence }],
        })
        await service.writePackingFacts({
          table: "services",
          rows: [{ ...terms, divisor: 5000 + sequence }],
        })
      }
      expect(await service.listPackingPlaces()).toMatchObject([{ sequence: 2 }])
      expect(await service.listPackingServiceTerms()).toMatchObject([
        { ...terms, divisor: 5002 },
      ])
    })

    it("deletes a carton with its stock, but not while plans have some of it", async () => {
      const { written } = await writeCartons(carton)
      const [{ id }] = written
      const move = {
        carton_id: id,
        location_id: "sloc_1",
        quantity: 2,
        actor: "user_1",
      }
      await service.moveCartonStock([
        { ...move, kind: "count", cause: "count:1" },
        { ...move, kind: "reserve", cause: "plan:1" },
      ])
      await expect(service.deletePackingCarton(id)).rejects.toThrow(
        "Carton M: 2 of 2 at sloc_1 are reserved"
      )
      await service.moveCartonStock([
        { ...move, kind: "free", cause: "cancel:1" },
      ])
      await service.deletePackingCarton(id)
      expect(await service.listPackingCartons()).toEqual([])
      expect(await service.listPackingCartonStocks()).toEqual([])
      await expect(service.deletePackingCarton(id)).rejects.toThrow(
        `There is no carton with id ${id}.`
      )
      await service.restorePackingCarton(id)
      expect(await service.listPackingCartons()).toHaveLength(1)
      expect(await service.listPackingCartonStocks()).toMatchObject([
        { on_hand: 2, reserved: 0 },
      ])
    })
  },
})
