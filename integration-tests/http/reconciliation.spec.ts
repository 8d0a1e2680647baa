import { readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout } from "node:timers/promises"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import type { NewPlatformItem } from "../../src/modules/reconciliation/items/new-platform-item"
import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import { referenceCode } from "../../src/modules/reconciliation/reference/reference-code"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import type { DiscrepancyRow } from "../../src/types/reconciliation/discrepancies"
import type {
  BatchRow,
  ImportedFileRow,
} from "../../src/types/reconciliation/files"
import type { ItemRow } from "../../src/types/reconciliation/items"
import type {
  LineListResponse,
  LineRow,
  SuggestionRow,
} from "../../src/types/reconciliation/lines"
import type {
  MatchListResponse,
  MatchRow,
} from "../../src/types/reconciliation/matches"
import { applyMatchWorkflow } from "../../src/workflows/reconciliation/workflows/apply-match"
import { checkBooksWorkflow } from "../../src/workflows/reconciliation/workflows/check-books"
import { projectPlatformItemsWorkflow } from "../../src/workflows/reconciliation/workflows/project-platform-items"
import { createAdminSession } from "../fixtures/admin-session"
import { bcaStatement } from "../fixtures/bca-statement"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { postAs } from "../fixtures/post-as"
import { sharedData } from "../fixtures/shared-data"
import { subscribersEnded } from "../fixtures/subscribers-ended"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let accountId: string
    const base = "/admin/order-cycle/reconciliation"

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    beforeEach(async () => {
      const { data } = await post("/accounts", {
        code: "bca",
        name: "BCA",
        currency_code: "IDR",
      })
      accountId = data.account.id
    })

    const post = postAs(api, () => admin, base)

    const get = (path: string) => api.get(`${base}${path}`, admin)

    const reconciliation = () =>
      getContainer().resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)

    const query = (input: Parameters<typeof queryRows>[1]) =>
      queryRows(getContainer(), input)

    const project = async (orderId: string) => {
      const { result } = await projectPlatformItemsWorkflow(getContainer()).run(
        { input: { order_ids: [orderId] } }
      )
      return result
    }

    /** Orders a cup (Rp 70.000 with shipping). */
    const order = async (metadata?: Record<string, unknown>) => {
      const placed = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
        metadata,
      })
      await project(placed.id)
      return placed
    }

    const transfer = (extra: Record<string, unknown> = {}) =>
      order({ order_cycle_payment_method: "bank_transfer", ...extra })

    const paymentsOf = async (orderId: string) => {
      const [found] = await query({
        entity: "order",
        fields: [
          "id",
          "payment_collections.payments.*",
          "payment_collections.payments.captures.*",
          "payment_collections.payments.refunds.*",
        ],
        filters: { id: orderId },
      })
      return found.payment_collections.flatMap(
        (one: { payments: unknown[] }) => one.payments
      ) as {
        id: string
        captures: { id: string; amount: number; created_by: string }[]
        refunds: { amount: number }[]
      }[]
    }

    const capturesOf = async (orderId: string) =>
      (await paymentsOf(orderId)).flatMap(({ captures }) => captures)

    const itemsOf = async (orderId: string): Promise<ItemRow[]> => {
      const { data } = await get(`/items?order_id=${orderId}`)
      return data.items
    }

    const itemOf = async (orderId: string, kind: ItemRow["kind"]) => {
      const found = (await itemsOf(orderId)).find((item) => item.kind === kind)
      if (!found) {
        throw new Error(`Order ${orderId} has no ${kind}.`)
      }
      return found
    }

    const openLines = async (): Promise<LineRow[]> => {
      const { data } = await get("/lines?state=open")
      return data.lines
    }

    /** What an import wakes, matching too, has ended. */
    const importText = async (content: string, file_name = "mutasi.csv") => {
      const answer = await post("/files", {
        account_id: accountId,
        file_name,
        content,
      })
      await subscribersEnded()
      return { ...answer, ...answer.data.imports?.[0] } as typeof answer &
        ImportedFileRow
    }

    const matches = async (): Promise<MatchRow[]> => {
      const { data } = await get("/matches")
      return data.matches
    }

    const confirm = (line_id: string, item_id: string) =>
      post("/matches", { line_id, items: [{ item_id }] })

    const timelineOf = async (orderId: string, kind: string) =>
      query({
        entity: "timeline_event",
        fields: ["id", "cause"],
        filters: { order_id: orderId, kind },
      })

    describe("platform items", () => {
      it("mirror captures once, however often they are projected", async () => {
        const { id } = await order()
        const [payment] = await paymentsOf(id)
        await capturePaymentWorkflow(getContainer()).run({
          input: { payment_id: payment.id },
        })
        const first = await project(id)
        const second = await project(id)

        expect(await itemsOf(id)).toEqual([
          expect.objectContaining({
            kind: "capture",
            amount_minor: "7000000",
            currency_code: "idr",
            state: "open",
            entity_id: (await capturesOf(id))[0].id,
          }),
        ])
        expect(first.changed.length).toBeLessThanOrEqual(1)
        expect(second).toEqual({ changed: [], withdrawn: [], problems: [] })
        expect(await timelineOf(id, "captured")).toHaveLength(1)
      })

      it("are projected by the event alone", async () => {
        const placed = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        for (let round = 0; round < 50; round++) {
          if ((await itemsOf(placed.id)).length) {
            break
          }
          await setTimeout(100)
        }
        expect(await itemOf(placed.id, "expected_transfer")).toMatchObject({
          reference: referenceCode("MD", placed.display_id),
          amount_minor: "7000000",
          payer: "Budi Santoso",
        })
      })

      it("are found by the sweeper without any id", async () => {
        const placed = await order()
        const [payment] = await paymentsOf(placed.id)
        await getContainer()
          .resolve(Modules.PAYMENT)
          .capturePayment({ payment_id: payment.id })

        await projectPlatformItemsWorkflow(getContainer()).run({ input: {} })

        expect(await itemOf(placed.id, "capture")).toMatchObject({
          state: "open",
        })
      })

      it("are withdrawn when core deletes the capture", async () => {
        const { id } = await order()
        const [payment] = await paymentsOf(id)
        await capturePaymentWorkflow(getContainer()).run({
          input: { payment_id: payment.id },
        })
        await project(id)
        const [capture] = await capturesOf(id)
        await getContainer()
          .resolve<{ deleteCaptures: (id: string) => Promise<void> }>(
            Modules.PAYMENT
          )
          .deleteCaptures(capture.id)

        const { result } = await projectPlatformItemsWorkflow(
          getContainer()
        ).run({ input: {} })

        expect(result.withdrawn).toHaveLength(1)
        expect(await itemOf(id, "capture")).toMatchObject({
          entity_id: capture.id,
          state: "excluded",
          excluded_reason: "withdrawn",
          withdrawn_at: expect.any(String),
        })
      })

      it("of a cancelled order expect nothing", async () => {
        const { id } = await transfer()
        await cancelOrderWorkflow(getContainer()).run({
          input: { order_id: id },
        })
        await project(id)
        expect(await itemOf(id, "expected_transfer")).toMatchObject({
          state: "excluded",
          excluded_reason: "order_canceled",
        })
      })

      it("say which order's amount cannot be read, and keep the rest", async () => {
        const placed = await transfer({ order_cycle_expected_amount: "70rb" })
        const { problems } = await project(placed.id)
        expect(problems).toEqual([
          expect.stringContaining(`Order #${placed.display_id}`),
        ])
      })
    })

    describe("statements", () => {
      it("are read line by line behind a cursor, and searched", async () => {
        await importText(
          bcaStatement(
            ["ANI", "BUDI", "CITRA"].map((name, place) => ({
              amount: 71_001 + place,
              text: `SETORAN ${name}`,
            }))
          )
        )
        const all = await openLines()
        const [{ booked_on, id }] = all
        const rest = await get(`/lines?state=open&after=${booked_on}_${id}`)
        const byText = await get("/lines?q=budi")
        const byAmount = await get("/lines?currency_code=IDR&q=71003")

        expect(all).toHaveLength(3)
        expect(rest.data.lines).toEqual(all.slice(1))
        expect(byText.data.lines).toMatchObject([
          { text: expect.stringContaining("BUDI") },
        ])
        expect(byAmount.data.lines).toMatchObject([{ amount_minor: "7100300" }])
      })

      it("are paged by an index however many are open, and not all counted", async () => {
        await importText(bcaStatement([{ amount: 70_000, text: "SETORAN" }]))
        const database = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        await database.raw(
          `insert into "reconciliation_line" ("id", "account_id", "file_id",
             "file_line", "kind", "amount_minor",
             "currency_code", "booked_on", "text", "raw", "fingerprint",
             "occurrence")
           select 'orlin_many' || lpad(n::text, 6, '0'), "account_id",
                  "file_id", n, "kind", n, "currency_code",
                  '2026-11-0' || (1 + n % 2), 'SETORAN ' || n, '', 'f' || n, 1
             from "reconciliation_line", generate_series(1, 20000) n
            where "account_id" = ?`,
          [accountId]
        )
        await database.raw(`analyze "reconciliation_line"`)
        const pageOf = async (query: string): Promise<LineListResponse> => {
          const { data } = await get(
            `/lines?account_id=${accountId}&currency_code=idr&state=open&limit=200${query}`
          )
          return data
        }
        const asked: string[] = []
        database.on("query", ({ sql, bindings }) =>
          asked.push(database.raw(sql, bindings).toQuery())
        )
        const first = await pageOf("")
        const second = await pageOf(`&after=${first.next}`)
        const deep = await pageOf("&after=2026-11-02_orlin_many019900")
        database.removeAllListeners("query")
        const plans = await Promise.all(
          asked
            .filter((sql) => sql.includes('"place"'))
            .map(async (sql) => {
              const { rows } = await database.raw(`explain ${sql}`)
              return JSON.stringify(rows)
            })
        )

        expect(first).toMatchObject({
          count: 1_000,
          is_count_capped: true,
          open_currencies: ["idr"],
        })
        expect(second.count).toBeNull()
        expect(
          new Set([...first.lines, ...second.lines].map(({ id }) => id)).size
        ).toBe(400)
        expect(deep.lines[0].text).toBe("SETORAN 19901")
        expect(plans).toHaveLength(3)
        for (const plan of plans) {
          expect(plan).toContain("IDX_reconciliation_line_page")
          expect(plan).not.toContain("Sort")
        }
      })

      it("tell what they were matched with, latest first", async () => {
        const placed = [await transfer(), await transfer()]
        await importText(
          bcaStatement([
            { amount: 20_000, text: "SETORAN TUNAI" },
            { amount: 21_000, text: "SETORAN KLIRING" },
          ])
        )
        const lines = await openLines()
        for (const [at, { id }] of placed.entries()) {
          const item = await itemOf(id, "expected_transfer")
          await confirm(lines[at].id, item.id)
        }
        const list = async (question: string): Promise<MatchListResponse> => {
          const { data } = await get(
            `/matches?account_id=${accountId}&state=confirmed,locked${question}`
          )
          return data
        }
        const first = await list("&limit=1")
        const second = await list(`&limit=1&after=${first.next}`)
        const found = await list("&q=kliring")

        expect(first).toMatchObject({
          count: 2,
          is_count_capped: false,
          matches: [
            {
              line: { id: lines[1].id, text: lines[1].text },
              items: [{ order_id: placed[1].id, kind: "expected_transfer" }],
              legs: [{ allocated_minor: lines[1].amount_minor }],
            },
          ],
        })
        expect(second).toMatchObject({
          next: null,
          matches: [{ line: { id: lines[0].id } }],
        })
        expect(found.matches).toHaveLength(1)
        await expect(
          get("/matches?after=2026-99-99T00:00:00Z_ormat_1")
        ).rejects.toMatchObject({ response: { status: 400 } })
      })

      it("leave of an item what they have not proven", async () => {
        const { id } = await transfer()
        const item = await itemOf(id, "expected_transfer")
        await importText(bcaStatement([{ amount: 20_000, text: "SETORAN" }]))
        const [line] = await openLines()
        await confirm(line.id, item.id)

        const { data } = await get(`/items?id=${item.id}&q=budi`)
        const behind = await get(
          `/items?order_id=${id}&after=${item.opened_at}_${item.id}`
        )
        expect(data.items).toMatchObject([
          { amount_minor: "7000000", open_minor: "5000000", state: "open" },
        ])
        expect(behind.data.items.map((one: ItemRow) => one.id)).not.toContain(
          item.id
        )
      })

      it("are imported once, and the same file says when it was", async () => {
        const content = bcaStatement([
          { amount: 45_000, text: "KOPI KANTOR", out: true },
          { amount: 45_000, text: "KOPI KANTOR", out: true },
          { amount: 70_000, text: "SETORAN" },
        ])
        const first = await importText(content)
        const again = await importText(content, "again.csv")

        expect(first.status).toBe(201)
        expect(first).toMatchObject({
          is_duplicate: false,
          findings: [],
          file: {
            state: "posted",
            line_count: 3,
            lines_done: 3,
            lines_added: 3,
          },
        })
        const { data: file } = await get(`/files/${first.file.id}`)
        expect(file.statements).toEqual([
          expect.objectContaining({
            currency_code: "idr",
            credit_minor: "7000000",
            debit_minor: "9000000",
            gap_minor: "0",
            tie: "ok",
          }),
        ])
        expect(again.status).toBe(200)
        expect(again).toMatchObject({
          is_duplicate: true,
          findings: [
            {
              code: "E03",
              message: expect.stringContaining("imported as mutasi.csv on"),
            },
          ],
        })
        expect((await get("/files")).data.count).toBe(1)
        expect(await openLines()).toHaveLength(3)
      })

      it("add only what an overlapping export has more", async () => {
        const coffee = { amount: 45_000, text: "KOPI KANTOR", out: true }
        await importText(bcaStatement([coffee, coffee]))
        const { file } = await importText(
          bcaStatement([
            coffee,
            { amount: 9_000, text: "BUNGA" },
            coffee,
            coffee,
          ])
        )
        expect(file).toMatchObject({ line_count: 4, lines_added: 2 })
        expect(await openLines()).toHaveLength(4)
      })

      it("are imported once by twenty at once", async () => {
        const content = bcaStatement([{ amount: 70_000, text: "SETORAN" }])
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => importText(content))
        )
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(19)
        expect(await openLines()).toHaveLength(1)
      })

      it("name an unreadable row by line and column and keep the others", async () => {
        const content = bcaStatement([
          { amount: 70_000, text: "SETORAN" },
          { amount: 50_000, text: "LAIN" },
        ]).replace('"50000.00"', '"5OOOO.00"')
        const { file, findings } = await importText(content)
        expect(file).toMatchObject({ state: "quarantined", line_count: 1 })
        const { data } = await get(`/files/${file.id}`)
        expect(data.statements[0]).toMatchObject({
          gap_minor: "5000000",
          unreadable: 1,
        })
        expect(findings).toEqual([
          expect.objectContaining({ code: "E05", line: 6, column: 4 }),
          expect.objectContaining({ code: "E01" }),
        ])
      })

      it.each([
        ["a web page", "<html><body>Session expired</body></html>", /web page/],
        ["another CSV", "a,b\n1,2\n", /no headings of a known CSV/],
        ["bytes", "AB\u0003\u0004\u0000\u0000", /NUL/],
        [
          "another currency",
          bcaStatement([{ amount: 1, text: "X" }]).replace("Rp", "USD"),
          /in USD, the account in IDR/,
        ],
      ])("refuse %s with a sentence", async (_what, content, sentence) => {
        const { status, data } = await importText(content)
        expect(status).toBe(400)
        expect(data.message).toMatch(sentence)
        expect(data.message).toContain("mutasi.csv")
        expect((await get("/files")).data.count).toBe(0)
      })

      it("need an account that exists and a session", async () => {
        const unknown = await post("/files", {
          account_id: "oracc_none",
          file_name: "mutasi.csv",
          content: bcaStatement([]),
        })
        expect(unknown.status).toBe(404)
        const nobody = await api
          .get(`${base}/lines`)
          .catch((error: { response: unknown }) => error.response)
        expect(nobody.status).toBe(401)
        const twice = await post("/accounts", {
          code: "bca",
          name: "BCA",
          currency_code: "idr",
        })
        expect(twice.status).toBe(422)
        const zone = await post("/accounts", {
          code: "x",
          name: "X",
          currency_code: "idr",
          time_zone: "Mars/Base",
        })
        expect(zone.status).toBe(400)
      })
    })

    describe("matching", () => {
      it("proves a transfer by code and amount and captures it once", async () => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        await importText(
          bcaStatement([
            {
              amount: 70_000,
              text: `TRSF E-BANKING CR ${code.slice(0, 4)}-${code.slice(4)} BUDI`,
            },
            { amount: 12_345, text: "TANPA KODE" },
          ])
        )
        expect(await matches()).toEqual([
          expect.objectContaining({
            rule: "reference",
            state: "confirmed",
            legs: [
              expect.objectContaining({
                allocated_minor: "7000000",
                active: true,
              }),
            ],
          }),
        ])
        expect(await capturesOf(placed.id)).toEqual([
          expect.objectContaining({
            amount: 70_000,
            created_by: expect.stringMatching(/^oract_/),
          }),
        ])
        await project(placed.id)
        expect(await itemOf(placed.id, "expected_transfer")).toMatchObject({
          state: "matched",
        })
        expect(await itemOf(placed.id, "capture")).toMatchObject({
          state: "excluded",
          excluded_reason: "counted_as_bank_transfer",
        })
        expect((await openLines()).map(({ text }) => text)).toEqual([
          "TANPA KODE",
        ])
        expect(await timelineOf(placed.id, "matched")).toHaveLength(1)
      })

      it("matches once when twenty run at once", async () => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        await importText(bcaStatement([{ amount: 70_000, text: code }]))

        const answers = await Promise.all(
          Array.from({ length: 20 }, () => post("/match"))
        )

        expect(answers.map(({ status }) => status)).toEqual(
          Array.from({ length: 20 }, () => 200)
        )
        expect(answers.flatMap(({ data }) => data.failures)).toEqual([])
        expect(await matches()).toHaveLength(1)
        expect(await capturesOf(placed.id)).toHaveLength(1)
        expect(await timelineOf(placed.id, "matched")).toHaveLength(1)
      })

      it("leaves what is paid twice, too little or under a cancelled code", async () => {
        const paid = await transfer()
        const short = await transfer()
        const gone = await transfer()
        await cancelOrderWorkflow(getContainer()).run({
          input: { order_id: gone.id },
        })
        await project(gone.id)
        const code = (one: { display_id: number }) =>
          referenceCode("MD", one.display_id)
        await importText(
          bcaStatement([
            { amount: 70_000, text: code(paid) },
            { amount: 70_000, text: code(paid) },
            { amount: 69_000, text: code(short) },
            { amount: 70_000, text: code(gone) },
            { amount: 70_000, text: `${code(short)} ${code(gone)}` },
          ])
        )
        expect(await matches()).toHaveLength(1)
        expect(await openLines()).toHaveLength(4)
        expect(await capturesOf(short.id)).toEqual([])
      })

      it("does not decide on a quarantined file", async () => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        const content = bcaStatement([{ amount: 70_000, text: code }]).replace(
          /Saldo Akhir.*$/,
          'Saldo Akhir,=,"5.00"'
        )
        const { file } = await importText(content)
        expect(await matches()).toEqual([])
        const [line] = await openLines()
        const item = await itemOf(placed.id, "expected_transfer")
        const early = await confirm(line.id, item.id)
        expect(early.status).toBe(400)
        expect(early.data.message).toContain("Release it first")
        expect(await capturesOf(placed.id)).toEqual([])

        const release = `/files/${file.id}/release`
        expect((await post(release, { note: "checked" })).status).toBe(200)
        await subscribersEnded()
        expect(await matches()).toEqual([
          expect.objectContaining({ rule: "reference", state: "confirmed" }),
        ])
        expect(await capturesOf(placed.id)).toHaveLength(1)
        const twice = await post(release, { note: "again" })
        expect(twice.status).toBe(400)
        expect(twice.data.message).toContain("mutasi.csv is posted")
      })

      it("adopts the capture that a crash left, with its transaction", async () => {
        const placed = await transfer()
        await importText(bcaStatement([{ amount: 70_000, text: "SETORAN" }]))
        const [line] = await openLines()
        const item = await itemOf(placed.id, "expected_transfer")
        const { id } = await reconciliation().confirmMatch({
          line_id: line.id,
          items: [{ item_id: item.id, allocated_minor: null }],
          rule: "manual",
          rule_version: 1,
          confidence: "1",
          reason: null,
          evidence: {},
          run_id: null,
          actor: "system",
        })
        const [leg] = await reconciliation().listPaymentMatchLegs({
          match_id: id,
        })
        const action = await reconciliation().planAction({
          match_id: id,
          leg_id: leg.id,
          kind: "capture",
          order_id: placed.id,
          amount_minor: item.amount_minor,
          currency_code: "idr",
        })
        const [payment] = await paymentsOf(placed.id)
        // The process dies here: core has the capture, nobody else knows.
        await getContainer().resolve(Modules.PAYMENT).capturePayment({
          payment_id: payment.id,
          captured_by: action.id,
        })

        await post("/match")
        await applyMatchWorkflow(getContainer()).run({
          input: { match_id: id },
        })

        const [capture, ...others] = await capturesOf(placed.id)
        expect(others).toEqual([])
        expect(
          await getContainer()
            .resolve(Modules.ORDER)
            .listOrderTransactions({ order_id: placed.id })
        ).toEqual([
          expect.objectContaining({
            reference: "capture",
            reference_id: capture.id,
            amount: 70_000,
          }),
        ])
        expect(await reconciliation().retrieveCoreAction(action.id)).toEqual(
          expect.objectContaining({ state: "done", core_ids: [capture.id] })
        )
      })

      it("books a transfer for an order that was made without a payment", async () => {
        const { result } = await createOrderWorkflow(getContainer()).run({
          input: {
            region_id: store.region_id,
            currency_code: "idr",
            email: "siti@customer.test",
            items: [{ title: "Cup", quantity: 1, unit_price: 50_000 }],
            metadata: {
              order_cycle_payment_method: "bank_transfer",
              order_cycle_reference: "INV/2026/0815",
              order_cycle_expected_amount: "50123",
            },
          },
        })
        await project(result.id)
        await importText(
          bcaStatement([{ amount: 50_123, text: "SITI INV 2026 0815" }])
        )
        expect(await matches()).toHaveLength(1)
        expect(await capturesOf(result.id)).toEqual([
          expect.objectContaining({ amount: 50_000 }),
        ])
      })

      it("is undone with core's capture, and can be matched again", async () => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        await importText(bcaStatement([{ amount: 70_000, text: code }]))
        const [{ id }] = await matches()

        const { data } = await post(`/matches/${id}/undo`, {
          reason: "somebody else's money",
        })
        await post(`/matches/${id}/undo`, { reason: "again" })

        expect(data.match).toMatchObject({
          state: "undone",
          legs: [expect.objectContaining({ active: false })],
        })
        const [payment] = await paymentsOf(placed.id)
        expect(payment.refunds.map(({ amount }) => amount)).toEqual([70_000])
        await project(placed.id)
        expect(await itemOf(placed.id, "refund")).toMatchObject({
          amount_minor: "-7000000",
          state: "excluded",
          excluded_reason: "reversal",
        })
        expect(await openLines()).toHaveLength(1)

        // What a person took back, no rule does again.
        expect((await post("/match")).data.matched).toEqual([])
        const [line] = await openLines()
        const item = await itemOf(placed.id, "expected_transfer")
        expect((await confirm(line.id, item.id)).status).toBe(200)
        expect(
          (await capturesOf(placed.id)).map(({ amount }) => amount)
        ).toEqual([70_000, 70_000])
      })

      it("adds up two parts, and captures each", async () => {
        const placed = await transfer()
        await importText(
          bcaStatement([
            { amount: 40_000, text: "BUDI 1" },
            { amount: 30_000, text: "BUDI 2" },
            { amount: 1, text: "BUDI 3" },
          ])
        )
        const [first, second, third] = (await openLines()).sort((a, b) =>
          a.text.localeCompare(b.text)
        )
        const { id } = await itemOf(placed.id, "expected_transfer")

        expect((await confirm(first.id, id)).status).toBe(200)
        expect((await confirm(second.id, id)).status).toBe(200)
        const refused = await confirm(third.id, id)

        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("is matched, not open")
        expect(
          (await capturesOf(placed.id)).map(({ amount }) => amount)
        ).toEqual([40_000, 30_000])
      })

      it("says why a pair cannot be matched", async () => {
        const placed = await transfer()
        await importText(
          bcaStatement([{ amount: 15_000, text: "BIAYA ADM", out: true }])
        )
        const [line] = await openLines()
        const item = await itemOf(placed.id, "expected_transfer")
        const opposite = await confirm(line.id, item.id)
        expect(opposite.status).toBe(400)
        expect(opposite.data.message).toContain("opposite directions")
        const unknown = await confirm("orlin_none", item.id)
        expect(unknown.status).toBe(404)
        const nothing = await post("/matches/ormat_none/undo", { reason: "x" })
        expect(nothing.status).toBe(404)
      })
    })

    describe("settlements", () => {
      const HEADINGS =
        "balance_transaction_id,source_id,charge_id,created,currency,gross,fee,net,reporting_category,automatic_payout_id"

      type Row = [
        id: string,
        charge: string,
        gross: string,
        fee: string,
        net: string,
        category: string,
      ]

      /** A payout of Stripe, of which the net of its rows arrives. */
      const payout = (rows: Row[], currency = "eur") =>
        [
          HEADINGS,
          ...rows.map(
            ([id, charge, gross, fee, net, category]) =>
              `${id},${id},${charge},2026-10-06 08:00:00,${currency},${gross},${fee},${net},${category},po_900`
          ),
        ].join("\n")

      const openPsp = async (currency_code = "eur") => {
        const { data } = await post("/accounts", {
          code: `stripe-${currency_code}`,
          name: "Stripe",
          kind: "psp",
          currency_code,
          provider_id: "pp_stripe_stripe",
        })
        accountId = data.account.id
      }

      const captured = (
        entity_id: string,
        amount_minor: string,
        more: Partial<NewPlatformItem> = {}
      ): NewPlatformItem => ({
        kind: amount_minor.startsWith("-") ? "refund" : "capture",
        entity_id,
        order_id: null,
        payment_id: `pay_${entity_id}`,
        provider_id: "pp_stripe_stripe",
        provider_refs: [entity_id],
        reference: null,
        payer: null,
        amount_minor,
        authorised_minor: amount_minor,
        currency_code: "eur",
        opened_at: "2026-10-05T08:00:00Z",
        excluded_reason: null,
        ...more,
      })

      const discrepancies = async (): Promise<[string, string][]> => {
        const { data } = await get("/discrepancies?state=open&limit=100")
        return data.discrepancies.map((one: DiscrepancyRow) => [
          one.code,
          one.amount_minor,
        ])
      }

      const shared = sharedData("statements/settlement")
      const withShared = shared.isThere ? it : it.skip
      const sharedText = (name: string) =>
        readFileSync(path.join(shared.place, name), "utf8")

      withShared(
        "of a payout match by the provider's ids, and the bank's line funds them",
        async () => {
          await openPsp()
          await reconciliation().upsertItems([
            captured("ch_a1", "4990"),
            captured("ch_a2", "12000"),
            captured("ch_a3", "1525"),
            captured("re_a4", "-2000", { provider_refs: ["ch_a2", "re_a4"] }),
          ])
          await importText(sharedText("stripe-payout.csv"))
          expect((await matches()).map(({ rule }) => rule)).toEqual(
            Array.from({ length: 4 }, () => "provider_id")
          )
          expect(await discrepancies()).toEqual([])
          const batches = async () =>
            (await get("/batches")).data.batches as BatchRow[]
          expect(await batches()).toEqual([
            expect.objectContaining({
              external_id: "po_100",
              payout_minor: "16162",
              state: "closed",
            }),
          ])

          const { data } = await post("/accounts", {
            code: "eur-bank",
            name: "Bank",
            currency_code: "eur",
            csv_profile: {
              name: "plain",
              kind: "bank",
              currency: "EUR",
              columns: { booked_on: "day", text: "text", amount: "amount" },
              dates: ["YYYY-MM-DD"],
              numbers: "plain",
            },
          })
          accountId = data.account.id
          const bank = "day,text,amount\n2026-10-08,STRIPE PAYMENTS,161.62\n"
          await importText(bank, "bank.csv")
          expect(await batches()).toEqual([
            expect.objectContaining({ state: "reconciled" }),
          ])
          expect(await openLines()).toEqual([])

          const before = await matches()
          const runs = async () => (await get("/runs")).data.count
          const ran = await runs()
          await importText(bank, "again.csv")
          await post("/match")
          expect(await matches()).toEqual(before)
          expect(await runs()).toBe(ran)
          expect(await discrepancies()).toEqual([])
        }
      )

      it("name each way in which a gateway and the shop differ", async () => {
        await openPsp()
        await reconciliation().upsertItems([
          captured("ch_part", "4000", { authorised_minor: "10000" }),
          captured("ch_less", "10000"),
          captured("ch_once", "5900"),
          captured("ch_again", "5900", { provider_refs: ["ch_once"] }),
          captured("ch_scale", "15000"),
        ])
        await importText(
          payout([
            ["tx1", "ch_part", "100.00", "0", "100.00", "charge"],
            ["tx2", "ch_less", "98.00", "0", "98.00", "charge"],
            ["tx3", "ch_lost", "75.00", "0", "75.00", "charge"],
            ["tx4", "ch_once", "59.00", "0", "59.00", "charge"],
            ["tx5", "ch_once", "59.00", "0", "59.00", "charge"],
            ["tx6", "ch_once", "59.00", "0", "59.00", "charge"],
            ["tx7", "ch_scale", "15000.00", "0", "15000.00", "charge"],
            ["tx8", "ch_less", "-349.99", "7.50", "-357.49", "dispute"],
          ])
        )
        expect((await discrepancies()).sort()).toEqual([
          ["A02", "7500"],
          ["A03", "5900"],
          ["A04", "-200"],
          ["A06", "6000"],
          ["A11", "-34999"],
          ["A13", "-750"],
          ["A16", "1485000"],
        ])
      })

      it("close a chargeback that was decided for the shop, and keep its fee", async () => {
        await openPsp()
        const dispute: Row = [
          "du_1",
          "ch_1",
          "-349.99",
          "7.50",
          "-357.49",
          "dispute",
        ]
        await importText(payout([dispute]), "first.csv")
        expect((await discrepancies()).sort()).toEqual([
          ["A11", "-34999"],
          ["A13", "-750"],
        ])
        await importText(
          payout([
            ["du_2", "ch_1", "349.99", "0", "349.99", "dispute_reversal"],
          ]).replaceAll("po_900", "po_901"),
          "second.csv"
        )
        expect(await discrepancies()).toEqual([["A13", "-750"]])
        expect((await matches()).map(({ rule }) => rule)).toEqual([
          "chargeback_reversed",
          "chargeback_reversed",
        ])
      })

      it("take a part that was captured and the rest that was given back together", async () => {
        await openPsp()
        await reconciliation().upsertItems([
          captured("ch_part", "4000", { authorised_minor: "10000" }),
        ])
        await importText(
          payout([
            ["tx1", "ch_part", "100.00", "1.46", "98.54", "charge"],
            [
              "tx2",
              "ch_part",
              "-60.00",
              "0",
              "-60.00",
              "partial_capture_reversal",
            ],
          ])
        )
        expect((await matches()).map(({ rule }) => rule).sort()).toEqual([
          "capture_reversal",
          "provider_id",
        ])
        expect(await discrepancies()).toEqual([])
      })

      withShared(
        "of a courier prove cash on delivery, and name what is not remitted",
        async () => {
          const { data } = await post("/accounts", {
            code: "kurir",
            name: "Kurir",
            kind: "courier",
            currency_code: "idr",
            csv_profile: JSON.parse(sharedText("cod-remittance.profile.json")),
          })
          accountId = data.account.id
          await reconciliation().upsertItems(
            ["1101", "1102", "1103", "1104", "1105"].map((order, index) =>
              captured(`order_${order}`, "24900000", {
                kind: "cod_due",
                provider_refs: [order],
                provider_id: null,
                currency_code: "idr",
                opened_at: `2026-10-0${index + 1}T05:00:00Z`,
              })
            )
          )
          const whole = sharedText("cod-remittance.csv")
          const lines = whole.split("\n")
          const short = [
            ...lines
              .filter((line) => !/JX900000003|TOTAL/.test(line))
              .filter(Boolean),
            "TOTAL,,,996000,29880,3288,962832",
          ].join("\n")
          await importText(short, "short.csv")
          expect(await matches()).toHaveLength(4)
          expect(await discrepancies()).toEqual([["D01", "-24900000"]])
          await importText(whole, "whole.csv")
          expect(await matches()).toHaveLength(5)
          expect(await discrepancies()).toEqual([])
        }
      )
    })

    describe("what people decide", () => {
      const discrepancyOf = async (code: string): Promise<DiscrepancyRow> => {
        const { data } = await get(`/discrepancies?code=${code}`)
        return data.discrepancies[0]
      }

      const payShort = async (amount: number) => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        await importText(
          bcaStatement([{ amount, text: `TRSF ${code} BUDI SANTOSO` }])
        )
        return placed
      }

      it("gives up a remainder by policy, without anybody", async () => {
        const placed = await payShort(69_500)
        expect(await itemOf(placed.id, "expected_transfer")).toMatchObject({
          state: "matched",
        })
        expect(await discrepancyOf("C01")).toMatchObject({
          state: "resolved",
          resolution: "written_off",
          amount_minor: "-50000",
        })
      })

      it("lets nobody approve what he proposed", async () => {
        const placed = await order({
          order_cycle_payment_method: "bank_transfer",
          order_cycle_expected_amount: "500000",
        })
        const code = referenceCode("MD", placed.display_id)
        await importText(
          bcaStatement([{ amount: 493_500, text: `${code} BUDI SANTOSO` }])
        )
        const { id } = await discrepancyOf("C01")
        const proposed = await post("/write-offs", { discrepancy_id: id })
        expect(proposed.data.write_off).toMatchObject({
          state: "proposed",
          needs_approval: true,
          amount_minor: "650000",
          account_code: "6-1001",
        })
        const path = `/write-offs/${proposed.data.write_off.id}`
        const own = await post(`${path}/approve`)
        expect(own.status).toBe(400)
        expect(own.data.message).toContain("Somebody else approves")
        await expect(
          reconciliation().updateWriteOffs({
            id: proposed.data.write_off.id,
            state: "approved",
            approved_by: proposed.data.write_off.proposed_by,
          })
        ).rejects.toThrow("four_eyes")

        const second = await createAdminSession(
          getContainer(),
          "second@toko.test"
        )
        const approved = await api.post(`${base}${path}/approve`, {}, second)
        expect(approved.data.write_off).toMatchObject({ state: "approved" })
        expect(await discrepancyOf("C01")).toMatchObject({
          resolution: "written_off",
        })
        expect(await itemOf(placed.id, "expected_transfer")).toMatchObject({
          state: "matched",
        })
        expect(await timelineOf(placed.id, "discrepancy_opened")).toHaveLength(
          1
        )
      })

      it("never proposes again what they rejected", async () => {
        await transfer()
        await transfer()
        await importText(
          bcaStatement([{ amount: 70_000, text: "BUDI SANTOSO" }])
        )
        expect(await matches()).toEqual([])
        const suggestions = async (): Promise<SuggestionRow[]> =>
          (await get("/suggestions")).data.suggestions
        const [first, second] = await suggestions()
        expect([first.rank, second.rank]).toEqual([1, 2])
        expect(await discrepancyOf("C05")).toMatchObject({ state: "open" })

        await post(`/suggestions/${first.id}/reject`)
        await post("/match")
        const left = await suggestions()
        expect(left.flatMap(({ items }) => items)).toEqual(second.items)
        const again = await post(`/suggestions/${first.id}/reject`)
        expect(again.status).toBe(404)

        const [line] = await openLines()
        await confirm(line.id, left[0].items[0].id)
        await post("/match")
        expect(await suggestions()).toEqual([])
        expect(await discrepancyOf("C05")).toMatchObject({
          state: "resolved",
          resolution: "matched_later",
        })
      })

      it("divides a line among orders by amounts, and refuses one unit more", async () => {
        const [one, two] = [await transfer(), await transfer()]
        await importText(bcaStatement([{ amount: 140_001, text: "GROSIR" }]))
        const [line] = await openLines()
        const ids = await Promise.all(
          [one, two].map(async ({ id }) => itemOf(id, "expected_transfer"))
        )
        const divide = (...amounts: string[]) =>
          post("/matches", {
            line_id: line.id,
            items: ids.map(({ id }, index) => ({
              item_id: id,
              allocated_minor: amounts[index],
            })),
          })
        const refused = await divide("7000000", "7000001")
        expect(refused.status).toBe(409)
        expect(refused.data.message).toContain("70000.01 IDR is more than item")
        expect(await matches()).toEqual([])

        const { data } = await divide("7000000", "7000000")
        expect(data.match.legs).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ kind: "item", item_id: ids[0].id }),
            expect.objectContaining({ kind: "item", item_id: ids[1].id }),
            expect.objectContaining({
              kind: "unapplied",
              allocated_minor: "100",
            }),
          ])
        )
        for (const { id } of [one, two]) {
          expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
            70_000,
          ])
        }
      })

      it("closes days for good, and their report and audit add up", async () => {
        const placed = await transfer()
        const code = referenceCode("MD", placed.display_id)
        await importText(
          bcaStatement([
            { amount: 70_000, text: code },
            { amount: 12_345, text: "TANPA KODE" },
          ])
        )
        const today = DateTime.now().setZone("Asia/Jakarta").toISODate()
        const { data: closed } = await post("/periods", {
          account_id: accountId,
          closed_to: today,
        })
        expect(closed.closed_to).toBe(today)
        const [{ id, state }] = await matches()
        expect(state).toBe("locked")
        const undo = await post(`/matches/${id}/undo`, { reason: "late" })
        expect(undo.status).toBe(409)
        expect(undo.data.message).toContain(`closed to ${today}`)
        const earlier = await post("/periods", {
          account_id: accountId,
          closed_to: "2026-01-01",
        })
        expect(earlier.status).toBe(409)

        const { data: report } = await get(
          `/periods?account_id=${accountId}&from=${today}&to=${today}`
        )
        expect(report.closed_to).toBe(today)
        expect(report.currencies).toEqual([
          expect.objectContaining({
            currency_code: "idr",
            opening_count: 0,
            new_minor: "8234500",
            matched_minor: "7000000",
            closing_minor: "1234500",
            gap_minor: "0",
            auto_count: 1,
          }),
        ])
        const { data: audit } = await get(
          `/audit/verify?account_id=${accountId}`
        )
        expect(audit.broken).toBeNull()
        expect(audit.acts).toBeGreaterThanOrEqual(4)

        const check = async () =>
          (await checkBooksWorkflow(getContainer()).run()).result.problems
        expect(await check()).toEqual([])
        const database = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        await database.raw(
          `alter table reconciliation_audit disable trigger all;
           update reconciliation_audit set actor = 'nobody'
            where account_id = '${accountId}' and position = 2;
           alter table reconciliation_audit enable trigger all;
           update reconciliation_line set state = 'open'
            where state = 'matched'`
        )
        expect(await check()).toEqual([
          "the audit of bca does not follow at act 2",
          expect.stringMatching(
            /^a line's state is not that of its match: orlin_/
          ),
        ])
        expect(await discrepancyOf("E08")).toMatchObject({ state: "open" })
      })

      it("end a discrepancy only as its code can end", async () => {
        await importText(bcaStatement([{ amount: 12_345, text: "TANPA KODE" }]))
        const { id } = await discrepancyOf("B04")
        const wrong = await post(`/discrepancies/${id}/resolve`, {
          resolution: "claimed",
          note: "x",
        })
        expect(wrong.status).toBe(400)
        expect(wrong.data.message).toContain("cannot end as claimed")
        const { data } = await post(`/discrepancies/${id}`, {
          assignee: "user_1",
        })
        expect(data.discrepancy.state).toBe("investigating")
        await post(`/discrepancies/${id}/resolve`, {
          resolution: "accepted",
          note: "interest",
        })
        await post("/match")
        expect(await discrepancyOf("B04")).toMatchObject({
          state: "resolved",
          resolution: "accepted",
          note: "interest",
        })
        const { data: listed } = await get("/discrepancies?code=B04")
        expect(listed.count).toBe(1)
      })
    })
  },
})
