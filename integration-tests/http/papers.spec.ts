import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DOCUMENTS_MODULE } from "../../src/modules/documents/module-key"
import type { DocumentsModuleService } from "../../src/modules/documents/service"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { sweepDocumentsWorkflow } from "../../src/workflows/documents/workflows/sweep-documents"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { createAdminSession } from "../fixtures/admin-session"
import { emptySurabaya } from "../fixtures/empty-surabaya"
import { barcodesOfPdf } from "../fixtures/barcodes-of-pdf"
import { labelParcel } from "../fixtures/label-parcel"
import { packParcel } from "../fixtures/pack-parcel"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { postAs } from "../fixtures/post-as"
import { queryRows } from "../fixtures/query-rows"
import { qrCodesOfPdf } from "../fixtures/qr-codes-of-pdf"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { textOfPdf } from "../fixtures/text-of-pdf"

type Shipped = {
  lines: { sku: string; quantity: number }[]
  shipment: { remaining: { sku: string; quantity: number }[] }
}

type Mail = { attachments: { content: string }[] }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const packing = "/admin/order-cycle/packing"
    const documents = "/admin/order-cycle/documents"
    const price = /Rp|IDR|harga|price|total/i

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await emptySurabaya(getContainer(), store)
    })

    const get = (path: string) =>
      api
        .get(path, admin)
        .catch((error: { response: unknown }) => error.response)

    const pdfOf = async (path: string) => {
      const { data, headers } = await api.get(path, {
        ...admin,
        responseType: "arraybuffer",
      })
      expect(headers["content-type"]).toBe("application/pdf")
      return Buffer.from(data)
    }

    /** A released order of cups and plates with its pick tasks. */
    const released = async (cups: number, plates: number) => {
      const order = await placeOrder(api, store, {
        items: [
          { variant_id: store.variants.cup.id, quantity: cups },
          { variant_id: store.variants.plate.id, quantity: plates },
        ],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      return order
    }

    it("prints what lies in a parcel, before and after its label, without price", async () => {
      const order = await released(2, 1)
      const parcel = await packParcel(api, admin, order.id)
      const path = `${packing}/parcels/${parcel.id}/packing-slip`
      const open = await pdfOf(path)
      const text = textOfPdf(open)
      expect(text).toContain("DAFTAR ISI PAKET")
      expect(text).toContain("2 pcs")
      expect(text).toContain("Budi Santoso")
      expect(text).not.toMatch(price)
      expect(barcodesOfPdf(open)).toEqual([parcel.code])
      await labelParcel(api, admin, parcel.id)
      expect(textOfPdf(await pdfOf(path))).toContain("2 pcs")
    })

    it("says on each delivery note what is still to come, and ships no more than was bought", async () => {
      const order = await released(5, 1)
      const station = "bench 1"
      const post = postAs(api, () => admin, packing)
      const opened = await post("/stations/open", { code: order.id, station })
      const [{ id: first }] = opened.data.parcels
      let scans = 0
      const scan = async (parcel: string, code: string) =>
        (
          await post(`/parcels/${parcel}/scans`, {
            client_id: `sisa-${++scans}`,
            code,
            station,
          })
        ).data.scan.result
      const ship = async (parcel: string) => {
        const closed = { weight_g: null, station }
        expect((await post(`/parcels/${parcel}/close`, closed)).status).toBe(
          200
        )
        await labelParcel(api, admin, parcel)
        await sweepDocumentsWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        const [note] = await getContainer()
          .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
          .listOrderDocuments({ type: "delivery_note", source_id: parcel })
        const { lines, shipment } = note.snapshot as unknown as Shipped
        return [lines, shipment.remaining].map((units) =>
          units.map(({ sku, quantity }) => `${quantity} ${sku}`).sort()
        )
      }
      for (const code of ["CUP", "CUP", "PLATE"]) {
        expect(await scan(first, code)).toBe("ok")
      }
      const next = await post(`/parcels/${first}/next-box`, { station })
      const second = next.data.parcel.id
      expect(await ship(first)).toEqual([["1 PLATE", "2 CUP"], ["3 CUP"]])
      for (let cup = 3; cup <= 5; cup++) {
        expect(await scan(second, "CUP")).toBe("ok")
      }
      expect(await scan(second, "CUP")).toBe("too_many")
      expect(await ship(second)).toEqual([["3 CUP"], []])
      const [unit] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["items.detail.fulfilled_quantity"],
        filters: { id: order.id },
      })
      expect(
        unit.items
          .map(
            ({ detail }: { detail: { fulfilled_quantity: number } }) =>
              detail.fulfilled_quantity
          )
          .sort()
      ).toEqual([1, 5])
    })

    it("prints a label once it is bought, with one SSCC for good", async () => {
      const order = await released(1, 1)
      const parcel = await packParcel(api, admin, order.id)
      const path = `${packing}/parcels/${parcel.id}/label`
      const early = await get(path)
      expect(early.status).toBe(400)
      expect(early.data.message).toContain("after its label is bought")
      await labelParcel(api, admin, parcel.id, {
        courier: "JNE",
        tracking_number: "JT0001234567",
      })
      const first = await pdfOf(path)
      const [courier, sscc] = barcodesOfPdf(first)
      expect(courier).toBe("JT0001234567")
      expect(sscc).toMatch(/^\]C10008991002\d{10}$/)
      expect(textOfPdf(first)).not.toMatch(price)
      expect((await pdfOf(path)).equals(first)).toBe(true)
    })

    it("lists what is to be taken from the shelves in the order of the walk", async () => {
      const orders = [await released(2, 1), await released(1, 3)]
      const packingService =
        getContainer().resolve<PackingModuleService>(PACKING_MODULE)
      const { cup, plate } = store.variants
      await packingService.createPackingPlaces([
        {
          inventory_item_id: cup.inventory_item_id,
          location_id: store.locations.jakarta,
          place: "A-10",
        },
        {
          inventory_item_id: plate.inventory_item_id,
          location_id: store.locations.jakarta,
          place: "A-2",
        },
      ])
      const list = `${packing}/tasks/pick-list?location_id=${store.locations.jakarta}`
      const pdf = await pdfOf(list)
      expect(barcodesOfPdf(pdf)).toEqual([plate.sku, cup.sku])
      const text = textOfPdf(pdf)
      expect(text).toContain("DAFTAR AMBIL")
      expect(text.match(/\d+ pcs/g)).toEqual(["4 pcs", "3 pcs"])
      expect(text.indexOf("A-2")).toBeLessThan(text.indexOf("A-10"))
      expect(text).not.toMatch(price)
      const own = await pdfOf(`${list}&order_id=${orders[0].id}&language=en`)
      expect(textOfPdf(own)).toContain("PICK LIST")
      expect(textOfPdf(own).match(/\d+ pcs/g)).toEqual(["1 pcs", "2 pcs"])
    })

    it.each([
      ["/parcels/opcl_nobody/packing-slip", 404],
      ["/parcels/opcl_nobody/label", 404],
      ["/tasks/pick-list", 400],
      ["/tasks/pick-list?location_id=sloc_nobody", 404],
    ])("answers GET %s with %d", async (path, status) => {
      expect((await get(`${packing}${path}`)).status).toBe(status)
    })

    it("has no pick list where nothing waits", async () => {
      const answer = await get(
        `${packing}/tasks/pick-list?location_id=${store.locations.surabaya}`
      )
      expect(answer.status).toBe(400)
      expect(answer.data.message).toContain("Nothing waits to be picked")
    })

    it("keeps in mind who printed a numbered paper", async () => {
      const order = await released(1, 1)
      const parcel = await packParcel(api, admin, order.id)
      await labelParcel(api, admin, parcel.id)
      const { data } = await get(
        `/admin/order-cycle/documents?order_id=${order.id}&type=delivery_note`
      )
      const path = `/admin/order-cycle/documents/${data.documents[0].id}`
      expect((await get(path)).data.deliveries).toEqual([])
      await pdfOf(`${path}/pdf`)
      await pdfOf(`${path}/pdf`)
      const { deliveries } = (await get(path)).data
      expect(deliveries).toHaveLength(2)
      expect(deliveries[0]).toMatchObject({
        channel: "print",
        recipient: admin.user_id,
      })
    })

    /** An order with an invoice, and a voided one of it. */
    const invoiced = async () => {
      const { id, display_id } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
        metadata: unpaid,
      })
      const issue = async () => {
        const body = { type: "invoice", source_id: id }
        return (await api.post(documents, body, admin)).data.document
      }
      const voided = await issue()
      await api.post(
        `${documents}/${voided.id}/void`,
        { reason: "Wrong buyer" },
        admin
      )
      return { id, display_id, voided, standing: await issue() }
    }

    const list = async (query: string) =>
      (await get(`${documents}?${query}`)).data

    it("finds papers by kind, state, order, number and day", async () => {
      const { id, display_id, voided, standing } = await invoiced()
      const numbers = async (query: string) =>
        (await list(query)).documents.map((one: { id: string }) => one.id)
      expect(await numbers("type=invoice,receipt")).toEqual([
        standing.id,
        voided.id,
      ])
      expect(await numbers("status=void,superseded")).toEqual([voided.id])
      expect(await numbers("type=receipt")).toEqual([])
      expect(await numbers(`order_id=${id}&status=issued`)).toEqual([
        standing.id,
      ])
      expect(await numbers(`q=${display_id}&status=issued`)).toEqual([
        standing.id,
      ])
      expect(await numbers(`q=%23${display_id}&status=void`)).toEqual([
        voided.id,
      ])
      expect(await numbers(`q=${standing.number.slice(4)}`)).toEqual([
        standing.id,
      ])
      expect(await numbers("q=%25")).toEqual([])
      const day = standing.issued_at.slice(0, 10)
      const around = "issued_from=2020-01-01&issued_to=2999-12-31"
      expect(await numbers(around)).toHaveLength(2)
      expect(await numbers("issued_to=2020-01-01")).toEqual([])
      expect((await get(`${documents}?issued_from=${day}x`)).status).toBe(400)
      const page = await list("limit=1")
      expect(page).toMatchObject({ count: 2, documents: [{ display_id }] })
      expect(Date.parse(page.as_of)).toBeGreaterThan(0)
    })

    it("prints several papers as one file, and keeps who did", async () => {
      const { voided, standing } = await invoiced()
      const pdf = await pdfOf(
        `${documents}/pdf?ids=${standing.id},${voided.id},${standing.id}`
      )
      const text = textOfPdf(pdf)
      expect(text.indexOf(standing.number)).toBeLessThan(
        text.indexOf(voided.number)
      )
      expect(text.match(/BATAL/g)).toHaveLength(1)
      expect(text.match(/1\/1/g)).toHaveLength(2)
      const { deliveries } = (await get(`${documents}/${voided.id}`)).data
      expect(deliveries).toHaveLength(1)
      const nobody = await get(`${documents}/pdf?ids=${voided.id},odoc_nobody`)
      expect(nobody.status).toBe(404)
      expect(nobody.data.message).toContain("odoc_nobody")
      expect((await get(`${documents}/pdf?ids=`)).status).toBe(400)
    })

    it("tells who holds a paper whether it counts, and nothing of anybody", async () => {
      const { voided, standing } = await invoiced()
      const [valid] = qrCodesOfPdf(
        await pdfOf(`${documents}/${standing.id}/pdf`)
      )
      const [no] = qrCodesOfPdf(await pdfOf(`${documents}/${voided.id}/pdf`))
      expect(valid).toMatch(/\/order-cycle\/documents\/[\w-]{22}$/)
      const page = async (address: string, language: string) =>
        await api.get(new URL(address).pathname, {
          headers: { "accept-language": language },
        })
      const { data: html, headers } = await page(valid, "id-ID")
      expect(headers["content-type"]).toContain("text/html")
      for (const text of [standing.number, "Rp 70.000", "BERLAKU"]) {
        expect(html).toContain(text)
      }
      expect(html).not.toMatch(/Budi|customer|Melati|order_/)
      expect((await page(no, "en")).data).toContain("VOID")
      const key = {
        headers: { "x-publishable-api-key": store.publishable_key },
      }
      const path = new URL(valid).pathname
      const { data } = await api.get(`/store${path}`, key)
      expect(data).toEqual({
        document: {
          type: "invoice",
          number: standing.number,
          issued_on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          amount: "70000.00",
          currency_code: "idr",
          status: "issued",
        },
      })
    })

    it("answers any other token alike, and one address 60 times a minute", async () => {
      const ask = (token: string) =>
        api
          .get(`/order-cycle/documents/${token}`)
          .catch((error: { response: unknown }) => error.response)
      const answers = await Promise.all(
        Array.from({ length: 61 }, (_, at) =>
          ask(at % 2 ? "x" : "0123456789abcdefABCDEF")
        )
      )
      const pages = answers.filter(({ status }) => status === 404)
      expect(new Set(pages.map(({ data }) => data)).size).toBe(1)
      expect(pages[0].data).toContain("Tidak ada dokumen seperti ini.")
      const limited = answers.filter(({ status }) => status === 429)
      expect(limited.length).toBeGreaterThan(0)
      expect(pages.length + limited.length).toBe(61)
      expect(Number(limited[0].headers["retry-after"])).toBeGreaterThan(0)
    })

    /** Core's notification module with somebody who sends mails. */
    const mailer = async () => {
      const { notificationProviderService_: providers } =
        getContainer().resolve(Modules.NOTIFICATION) as unknown as {
          notificationProviderService_: {
            list: () => Promise<{ id: string }[]>
            getProviderForChannels: () => Promise<unknown[]>
            send: (provider: unknown, mail: Mail) => Promise<unknown>
          }
        }
      const [provider] = await providers.list()
      jest
        .spyOn(providers, "getProviderForChannels")
        .mockResolvedValue([
          { ...provider, channels: ["email"], is_enabled: true },
        ])
      return jest.spyOn(providers, "send").mockResolvedValue({ id: "mail_1" })
    }

    const send = (id: string, body: unknown = {}) =>
      api
        .post(`${documents}/${id}/send`, body, admin)
        .catch((error: { response: unknown }) => error.response)

    it("mails a paper once per address and cause, and tries again what failed", async () => {
      const { voided, standing } = await invoiced()
      const alone = await send(standing.id)
      expect(alone.data.delivery).toMatchObject({ state: "no_provider" })
      const { documents: rows } = await list("status=issued")
      expect(rows[0].mail).toBe("no_provider")
      const mails = await mailer()
      mails.mockRejectedValueOnce(new Error("The line is down."))
      const failed = await send(standing.id)
      expect(failed.data.delivery).toMatchObject({ state: "failed" })
      expect(failed.data.delivery.error).toContain("The line is down.")
      const answers = await Promise.all([1, 2, 3].map(() => send(standing.id)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(mails).toHaveBeenCalledTimes(2)
      const [, mail] = mails.mock.calls[1]
      expect(mail).toMatchObject({
        to: "budi@customer.test",
        template: "order-cycle-document",
        content: { subject: `Faktur penjualan ${standing.number}` },
      })
      const [file] = mail.attachments
      const pdf = Buffer.from(file.content, "base64")
      expect(textOfPdf(pdf)).toContain(standing.number)
      expect((await send(standing.id)).data.delivery.state).toBe("sent")
      await send(standing.id, { to: "boss@customer.test" })
      expect(mails).toHaveBeenCalledTimes(3)
      expect((await send(voided.id)).status).toBe(400)
      jest.restoreAllMocks()
    })

    it("mails invoices by itself, once", async () => {
      const { standing } = await invoiced()
      const mails = await mailer()
      const sweep = () =>
        sweepDocumentsWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
      await sweep()
      await sweep()
      expect(mails).toHaveBeenCalledTimes(1)
      const { deliveries } = (await get(`${documents}/${standing.id}`)).data
      expect(deliveries).toMatchObject([
        { channel: "email", cause: "issued", state: "sent" },
      ])
      jest.restoreAllMocks()
    })
  },
})
