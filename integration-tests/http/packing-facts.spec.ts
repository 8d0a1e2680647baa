import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import type { PackableItemRow } from "../../src/types/packing-facts"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"

const carton = {
  code: "M",
  inner_length_mm: 300,
  inner_width_mm: 200,
  inner_height_mm: 100,
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const base = "/admin/order-cycle/packing"

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    const failed = (error: { response: unknown }) => error.response

    const post = (path: string, body: unknown = {}) =>
      api.post(`${base}${path}`, body, admin).catch(failed)

    const get = async (path: string) =>
      (await api.get(`${base}${path}`, admin)).data

    const remove = (path: string) =>
      api.delete(`${base}${path}`, admin).catch(failed)

    const upload = (table: string, ...lines: string[]) =>
      post(`/${table}/import`, { content: lines.join("\n") })

    const createCarton = async (changes: object = {}) => {
      const { data } = await post("/cartons", { ...carton, ...changes })
      return data.carton.id as string
    }

    const item = async (name: "cup" | "plate" | "bowl") => {
      const id = store.variants[name].inventory_item_id
      const { item_profiles } = await get(
        `/item-profiles?inventory_item_id=${id}`
      )
      return item_profiles[0] as PackableItemRow
    }

    const measure = (name: "cup" | "plate" | "bowl", changes: object) =>
      post("/item-profiles", {
        inventory_item_id: store.variants[name].inventory_item_id,
        ...changes,
      })

    describe("cartons", () => {
      it("are set, replaced under their code, listed with stock and taken out of use", async () => {
        const { status, data } = await post("/cartons", {
          ...carton,
          outer_height_mm: 112,
          price_minor: "250000",
          currency_code: "IDR",
        })
        expect(status).toBe(200)
        expect(data.carton).toMatchObject({
          code: "M",
          location_id: null,
          kind: "box",
          outer_length_mm: 300,
          outer_height_mm: 112,
          price_minor: "250000",
          currency_code: "idr",
        })
        const id = data.carton.id
        expect(await createCarton({ tare_g: 160 })).toBe(id)
        await createCarton({ location_id: store.locations.surabaya })
        const count = { location_id: store.locations.jakarta, kind: "count" }
        const counted = await post(`/cartons/${id}/stock`, {
          ...count,
          quantity: 40,
          client_id: "c-1",
        })
        expect(counted.data.stock).toEqual({
          carton_id: id,
          location_id: store.locations.jakarta,
          on_hand: 40,
          reserved: 0,
        })
        const { cartons } = await get(
          `/cartons?location_id=${store.locations.jakarta}`
        )
        expect(cartons).toEqual([
          expect.objectContaining({
            id,
            tare_g: 160,
            outer_height_mm: 100,
            stock: [counted.data.stock],
          }),
        ])
        expect((await get("/cartons")).count).toBe(2)
        expect((await remove(`/cartons/${id}`)).data).toEqual({
          id,
          object: "packing_carton",
          deleted: true,
        })
        expect((await remove(`/cartons/${id}`)).status).toBe(404)
        expect((await get("/cartons")).count).toBe(1)
      })

      const badCartons: [object, string][] = [
        [{ outer_width_mm: 199 }, "outer_width_mm: 199 is less than inner 200"],
        [{ pad_mm: 50 }, "pad_mm: 50 on both sides leaves no room in 100"],
        [{ inner_height_mm: 0 }, "inner_height_mm"],
        [{ tare_g: 200, max_gross_g: 200 }, "leaves nothing beside the tare"],
        [{ price_minor: "5" }, "a price needs its currency"],
        [{ currency_code: "rupiah" }, "none of ISO 4217"],
        [{ colour: "brown" }, "colour"],
      ]

      it("are refused with the field that is wrong", async () => {
        for (const [changes, words] of badCartons) {
          const { status, data } = await post("/cartons", {
            ...carton,
            ...changes,
          })
          expect(status).toBe(400)
          expect(data.message).toContain(words)
        }
        expect((await get("/cartons")).count).toBe(0)
      })

      it("are refused at a location that there is not", async () => {
        const { status, data } = await post("/cartons", {
          ...carton,
          location_id: "sloc_nowhere",
        })
        expect(status).toBe(404)
        expect(data.message).toContain("sloc_nowhere")
      })

      it("are counted once per count, and never below what is reserved", async () => {
        const id = await createCarton()
        const { jakarta } = store.locations
        const stock = (kind: string, quantity: number, client_id: string) =>
          post(`/cartons/${id}/stock`, {
            location_id: jakarta,
            kind,
            quantity,
            client_id,
          })
        const early = await stock("receive", 5, "r-0")
        expect(early.status).toBe(400)
        expect(early.data.message).toContain("was never counted")
        await stock("count", 10, "c-1")
        await stock("receive", 5, "r-1")
        expect((await stock("receive", 5, "r-1")).data.stock.on_hand).toBe(15)
        await getContainer()
          .resolve<PackingModuleService>(PACKING_MODULE)
          .moveCartonStock([
            {
              carton_id: id,
              location_id: jakarta,
              kind: "reserve",
              quantity: 3,
              cause: "plan:1",
              actor: "test",
            },
          ])
        const below = await stock("count", 2, "c-2")
        expect(below.status).toBe(400)
        expect(below.data.message).toContain(
          "15 are on hand and 3 of them reserved"
        )
        expect((await remove(`/cartons/${id}`)).data.message).toContain(
          "3 of 15"
        )
        expect(
          (
            await post("/cartons/ocart_nobody/stock", {
              location_id: jakarta,
              kind: "count",
              quantity: 1,
              client_id: "c-3",
            })
          ).status
        ).toBe(404)
      })

      it("come from a CSV with their stock; bad lines are told and good ones kept", async () => {
        const { status, data } = await upload(
          "cartons",
          "carton_id,location,inner_length_mm,inner_width_mm,inner_height_mm,stock,colour",
          "S,Jakarta,200,100,50,25,brown",
          "M,,300,200,0,,brown",
          "L,Bandung,400,300,200,,brown",
          "XL,,600,400,300,,brown"
        )
        expect(status).toBe(200)
        expect(data).toEqual({
          imported: 2,
          problems: [
            {
              line: 3,
              column: "inner_height_mm",
              message: expect.stringContaining('"0" is no whole number'),
            },
            {
              line: 4,
              column: "location",
              message: expect.stringContaining('no stock location "Bandung"'),
            },
          ],
          unknown_columns: ["colour"],
        })
        const { cartons } = await get("/cartons")
        expect(
          cartons.map((one: { code: string; stock: object[] }) => [
            one.code,
            one.stock,
          ])
        ).toEqual([
          ["S", [expect.objectContaining({ on_hand: 25, reserved: 0 })]],
          ["XL", []],
        ])
        const none = await upload("cartons", "carton_id", "S")
        expect(none.status).toBe(400)
        expect(none.data.message).toBe(
          "Nothing was imported. Line 1, column inner_length_mm: The column is missing."
        )
      })
    })

    describe("item profiles", () => {
      it("measure an item; what is not told again stays", async () => {
        const rules = { vertical: "h", tags: ["glass"], nothing_on_top: true }
        await measure("cup", rules)
        const { data } = await measure("cup", {
          length_mm: 100,
          width_mm: 90,
          height_mm: 80,
          weight_g: 350,
          wrap_mm: 5,
        })
        expect(data.item_profile).toMatchObject({
          sku: store.variants.cup.sku,
          is_measured: true,
          length_mm: 110,
          width_mm: 100,
          height_mm: 90,
          weight_g: 350,
          profile: { ...rules, length_mm: 100, wrap_mm: 5 },
        })
        expect(await item("plate")).toMatchObject({
          is_measured: false,
          length_mm: null,
          weight_g: null,
          profile: null,
        })
      })

      it("stand before core's numbers, which 0 does not fill", async () => {
        const inventory = getContainer().resolve(Modules.INVENTORY)
        await inventory.updateInventoryItems([
          {
            id: store.variants.cup.inventory_item_id,
            length: 210,
            width: 150,
            height: 40,
            weight: 500,
          },
          {
            id: store.variants.plate.inventory_item_id,
            length: 210,
            width: 150,
            height: 0,
            weight: 500,
          },
        ])
        expect(await item("cup")).toMatchObject({
          is_measured: true,
          length_mm: 210,
        })
        expect(await item("plate")).toMatchObject({
          is_measured: false,
          height_mm: null,
        })
        const list = await get("/item-profiles?unmeasured=true")
        expect(
          list.item_profiles.map((one: PackableItemRow) => one.sku).sort()
        ).toEqual([store.variants.bowl.sku, store.variants.plate.sku].sort())
        expect(list.count).toBe(2)
        expect(list.median_edge_mm).toBe(210)
      })

      it("list first what orders wait for", async () => {
        const order = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.plate.id, quantity: 3 }],
          metadata: unpaid,
        })
        await releaseOrder(getContainer(), order)
        await createPickTasksWorkflow(getContainer()).run({
          input: { order_id: order.id, actor: "system" },
        })
        const { item_profiles } = await get("/item-profiles?unmeasured=true")
        expect(item_profiles[0]).toMatchObject({
          sku: store.variants.plate.sku,
          waiting_units: 3,
        })
        expect(item_profiles).toHaveLength(3)
        await measure("plate", {
          length_mm: 250,
          width_mm: 250,
          height_mm: 30,
          weight_g: 600,
        })
        const rest = await get("/item-profiles?unmeasured=true&limit=1")
        expect(rest.count).toBe(2)
        expect(rest.item_profiles).toHaveLength(1)
        expect(
          (await get(`/item-profiles?q=${store.variants.bowl.sku}`)).count
        ).toBe(1)
      })

      it("have the orders that wait planned again once they are measured", async () => {
        await createCarton()
        const { plate } = store.variants
        const order = await placeOrder(api, store, {
          items: [{ variant_id: plate.id, quantity: 2 }],
          metadata: unpaid,
        })
        await releaseOrder(getContainer(), order)
        await createPickTasksWorkflow(getContainer()).run({
          input: { order_id: order.id, actor: "system" },
        })
        const plans = async () =>
          (
            await getContainer()
              .resolve<PackingModuleService>(PACKING_MODULE)
              .listPackingPlans({ order_id: order.id })
          ).map(({ state, box_count }) => [state, box_count])
        expect(await plans()).toEqual([["needs_measuring", 0]])
        await measure("plate", {
          length_mm: 190,
          width_mm: 190,
          height_mm: 20,
          weight_g: 600,
        })
        expect(
          await eventually(plans, (found) =>
            found.some(([state]) => state === "proposed")
          )
        ).toEqual(
          expect.arrayContaining([
            ["superseded", 0],
            ["proposed", 1],
          ])
        )
        await subscribersEnded()
      })

      const badProfiles: [object, string][] = [
        [{ length_mm: 100 }, "width_mm: it is missing, but length_mm is given"],
        [{ length_mm: 0, width_mm: 1, height_mm: 1 }, "length_mm"],
        [{ weight_g: -1 }, "weight_g"],
        [{ vertical: "up" }, "letters of l, w and h"],
      ]

      it("are refused with the field that is wrong", async () => {
        for (const [changes, words] of badProfiles) {
          const { status, data } = await measure("cup", changes)
          expect(status).toBe(400)
          expect(data.message).toContain(words)
        }
        expect((await item("cup")).profile).toBeNull()
      })

      it("come from a CSV by SKU and keep what the file has no column for", async () => {
        await measure("cup", { vertical: "h" })
        const { data } = await upload(
          "item-profiles",
          "sku,length_mm,width_mm,height_mm,weight_g",
          `${store.variants.cup.sku},100,90,80,350`,
          "NOBODY,100,90,80,350"
        )
        expect(data).toEqual({
          imported: 1,
          problems: [
            {
              line: 3,
              column: "sku",
              message: 'No inventory item has the SKU "NOBODY".',
            },
          ],
          unknown_columns: [],
        })
        expect((await item("cup")).profile).toMatchObject({
          length_mm: 100,
          vertical: "h",
        })
      })
    })

    describe("codes, places and services", () => {
      it("keep one item per code, and forget it", async () => {
        const { cup, plate } = store.variants
        await upload(
          "item-codes",
          "code,sku,units",
          `899100,${cup.sku},12`,
          `899200,${plate.sku},6`
        )
        const { data } = await post("/item-codes", {
          code: "899200",
          inventory_item_id: cup.inventory_item_id,
          units: 24,
        })
        expect(data.item_code).toMatchObject({ code: "899200", units: 24 })
        const { item_codes } = await get(
          `/item-codes?inventory_item_id=${cup.inventory_item_id}`
        )
        expect(
          item_codes.map((one: { code: string; units: number }) => [
            one.code,
            one.units,
          ])
        ).toEqual([
          ["899100", 12],
          ["899200", 24],
        ])
        const named = await get(`/item-codes?q=${plate.sku}`)
        expect(named.item_codes).toEqual([])
        expect((await get("/item-codes?q=9920")).item_codes).toMatchObject([
          { code: "899200", sku: cup.sku },
        ])
        await remove(`/item-codes/${data.item_code.id}`)
        expect((await get("/item-codes")).count).toBe(1)
        expect((await remove("/item-codes/ocode_nobody")).status).toBe(404)
        expect(
          (
            await post("/item-codes", {
              code: "1",
              inventory_item_id: "iitem_nobody",
            })
          ).status
        ).toBe(404)
      })

      it("count a case of twelve with one scan, before the catalogue's own code", async () => {
        const { cup, plate } = store.variants
        await post("/item-codes", {
          code: "899100",
          inventory_item_id: cup.inventory_item_id,
          units: 12,
        })
        await post("/item-codes", {
          code: plate.barcode,
          inventory_item_id: cup.inventory_item_id,
          units: 1,
        })
        const order = await placeOrder(api, store, {
          items: [{ variant_id: cup.id, quantity: 14 }],
          metadata: unpaid,
        })
        await releaseOrder(getContainer(), order)
        await createPickTasksWorkflow(getContainer()).run({
          input: { order_id: order.id, actor: "system" },
        })
        const { data } = await post("/parcels", {
          order_id: order.id,
          location_id: store.locations.jakarta,
        })
        const scan = async (client_id: string, code: string) =>
          (
            await post(`/parcels/${data.parcel.id}/scans`, {
              client_id,
              code,
            })
          ).data
        expect((await scan("s-1", "899100")).scan).toMatchObject({
          result: "ok",
          units: 12,
        })
        expect((await scan("s-2", "899100")).scan.result).toBe("too_many")
        expect((await scan("s-3", plate.barcode)).scan).toMatchObject({
          result: "ok",
          units: 1,
        })
        const last = await scan("s-4", cup.sku)
        expect(last.parcel.items[0].verified).toBe(14)
      })

      it("keep shelf places per item and location", async () => {
        const { cup } = store.variants
        const { data } = await upload(
          "places",
          "sku,location,place,sequence",
          `${cup.sku},Jakarta,A-2-10,20`,
          `${cup.sku},${store.locations.surabaya},B-1,`
        )
        expect(data.problems).toEqual([])
        const one = await post("/places", {
          inventory_item_id: cup.inventory_item_id,
          location_id: store.locations.jakarta,
          place: "A-2-10",
          sequence: 7,
        })
        expect(one.data.place.sequence).toBe(7)
        const { places } = await get(
          `/places?location_id=${store.locations.jakarta}`
        )
        expect(places).toEqual([
          { ...one.data.place, sku: cup.sku, title: expect.any(String) },
        ])
        const found = async (q: string) =>
          (await get(`/places?q=${encodeURIComponent(q)}`)).count
        expect(await found("a-2")).toBe(1)
        expect(await found(cup.sku.toLowerCase())).toBe(2)
        expect(await found("%")).toBe(0)
        await remove(`/places/${one.data.place.id}`)
        expect((await get("/places")).count).toBe(1)
      })

      it("keep a courier's terms per shipping option", async () => {
        const terms = {
          shipping_option_id: store.shipping_option_id,
          currency_code: "IDR",
          divisor: 6000,
          step_g: 1000,
          tolerance_g: 300,
          min_g: 1000,
          per_step_minor: "900000",
        }
        const { data } = await post("/services", terms)
        expect(data.service).toMatchObject({
          divisor: 6000,
          currency_code: "idr",
          per_parcel_minor: "0",
          max_edge_mm: null,
        })
        await post("/services", { ...terms, divisor: 5000 })
        const { services } = await get("/services")
        expect(services).toEqual([{ ...data.service, divisor: 5000 }])
        expect(
          (await post("/services", { ...terms, tolerance_g: 1000 })).data
            .message
        ).toContain("tolerance_g is not below step_g")
        expect(
          (await post("/services", { ...terms, shipping_option_id: "so_x" }))
            .status
        ).toBe(404)
        await remove(`/services/${data.service.id}`)
        expect((await get("/services")).count).toBe(0)
      })
    })
  },
})
