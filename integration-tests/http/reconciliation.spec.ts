import { readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout } from "node:timers/promises"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import type { NewPlatformItem } from "../../src/modules/reconciliation/items/new-platform-item"
import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import { referenceCode } from "../../src/modules/reconciliation/reference/reference-code"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import type { TransferCodeResponse } from "../../src/types/payment-instructions"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
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
import type { ReplayResponse } from "../../src/types/reconciliation/replays"
import { applyMatchWorkflow } from "../../src/workflows/reconciliation/workflows/apply-match"
import { checkBooksWorkflow } from "../../src/workflows/reconciliation/workflows/check-books"
import { projectPlatformItemsWorkflow } from "../../src/workflows/reconciliation/workflows/project-platform-items"
import { sendPaymentInstructionsWorkflow } from "../../src/workflows/reconciliation/workflows/send-payment-instructions"
import { createAdminSession } from "../fixtures/admin-session"
import { bcaStatement } from "../fixtures/bca-statement"
import { openMailer } from "../fixtures/open-mailer"
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

    /** An order of so many rupiah that is to be paid by transfer. */
    const promise = async (amount: number, last_name = "Santoso") => {
      const address = { first_name: "Budi", last_name, country_code: "id" }
      const { result } = await createOrderWorkflow(getContainer()).run({
        input: {
          region_id: store.region_id,
          currency_code: "idr",
          email: "budi@customer.test",
          shipping_address: address,
          billing_address: address,
          items: [{ title: "Cup", quantity: 1, unit_price: amount }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        },
      })
      await project(result.id)
      return { ...result, code: referenceCode("MD", result.display_id) }
    }

    /** What stands open, as [code, minor units]. */
    const discrepancies = async (
      query = "state=open"
    ): Promise<[string, string][]> => {
      const { data } = await get(`/discrepancies?${query}&limit=100`)
      return data.discrepancies.map((one: DiscrepancyRow) => [
        one.code,
        one.amount_minor,
      ])
    }

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

      it("of cash on delivery are excluded once the parcels came back", async () => {
        const { id } = await order({ order_cycle_payment_method: "cod" })
        expect(await itemsOf(id)).toEqual([])
        await getContainer()
          .resolve<TrackingModuleService>(TRACKING_MODULE)
          .createTrackers({
            order_id: id,
            fulfillment_id: "ful_1",
            courier: "jne",
            tracking_number: "JX900000001",
            flags: [],
            public_token: "a token of the test",
            status: "returned",
            returned_at: new Date("2026-10-09T05:00:00Z"),
          })
        await project(id)
        expect(await itemOf(id, "cod_due")).toMatchObject({
          state: "excluded",
          excluded_reason: "parcel_returned",
          amount_minor: "7000000",
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
        const { file, findings } = await importText(
          bcaStatement([
            coffee,
            { amount: 9_000, text: "BUNGA" },
            coffee,
            coffee,
          ])
        )
        expect(file).toMatchObject({ line_count: 4, lines_added: 2 })
        expect(findings).toEqual([
          expect.objectContaining({
            code: "E04",
            message: expect.stringContaining("had 2 of its 4 lines"),
          }),
        ])
        const { data } = await get("/discrepancies?code=E04")
        expect(data.discrepancies).toMatchObject([
          { file_id: file.id, state: "resolved", resolution: "accepted" },
        ])
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

      const plainBank = {
        name: "plain",
        kind: "bank",
        columns: { booked_on: "day", text: "text", amount: "amount" },
        dates: ["YYYY-MM-DD"],
        numbers: "plain",
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
            csv_profile: { ...plainBank, currency: "EUR" },
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
        const sum = (amounts: string[]) =>
          amounts.reduce((total, minor) => total + BigInt(minor), 0n)
        const { data: lines } = await get(`/lines?account_id=${accountId}`)
        const items = await reconciliation().listPlatformItems()
        const found = await discrepancies()
        // What a dispute costs is no money of a payment.
        expect(
          sum(lines.lines.map((one: LineRow) => one.gross_minor)) -
            sum(items.map(({ amount_minor }) => amount_minor))
        ).toBe(
          sum(
            found.filter(([code]) => code !== "A13").map(([, minor]) => minor)
          )
        )
      })

      it("name a refund that failed, and money of a cancelled order", async () => {
        await openPsp()
        await reconciliation().upsertItems([
          captured("ch_f", "5000"),
          captured("re_f", "-2000", { provider_refs: ["ch_f", "re_f"] }),
          captured("ch_gone", "3000", {
            order_canceled_at: "2026-10-04T08:00:00Z",
          }),
        ])
        await importText(
          payout([
            ["tx1", "ch_f", "50.00", "0", "50.00", "charge"],
            ["re_f", "ch_f", "-20.00", "0", "-20.00", "refund"],
            ["tx3", "ch_gone", "30.00", "0", "30.00", "charge"],
          ]),
          "first.csv"
        )
        expect(await discrepancies()).toEqual([["A19", "0"]])
        await importText(
          payout([
            ["tx4", "ch_f", "20.00", "0", "20.00", "refund_failure"],
          ]).replaceAll("po_900", "po_901"),
          "second.csv"
        )
        expect((await discrepancies()).sort()).toEqual([
          ["A10", "2000"],
          ["A19", "0"],
        ])
        const { data } = await get("/discrepancies?code=A10")
        const [{ item_id }] = data.discrepancies
        expect(
          await reconciliation().retrievePlatformItem(item_id)
        ).toMatchObject({ entity_id: "re_f", state: "matched" })
      })

      it("tell what is only a matter of time from what is missing", async () => {
        await openPsp()
        const now = DateTime.now().setZone("Asia/Jakarta")
        const today = now.toFormat("yyyy-MM-dd")
        await reconciliation().upsertItems([
          captured("ch_now", "1000", {
            opened_at: now.toJSDate().toISOString(),
          }),
          captured("ch_then", "2000"),
        ])
        await importText(
          payout([["tx1", "ch_x", "1.00", "0", "1.00", "charge"]]).replaceAll(
            "2026-10-06",
            today
          )
        )
        expect((await discrepancies()).sort()).toEqual([
          ["A01", "-2000"],
          ["A02", "100"],
          ["A18", "-1000"],
        ])
        await post(`/accounts/${accountId}`, { lag_days: 0 })
        await post("/match")
        expect((await discrepancies()).sort()).toEqual([
          ["A01", "-1000"],
          ["A01", "-2000"],
          ["A02", "100"],
        ])
        const { data: timing } = await get("/discrepancies?code=A18")
        expect(timing.discrepancies).toMatchObject([
          { state: "resolved", resolution: "false_positive" },
        ])
        await importText(
          payout([["tx2", "ch_now", "10.00", "0", "10.00", "charge"]])
            .replaceAll("2026-10-06", today)
            .replaceAll("po_900", "po_901"),
          "second.csv"
        )
        expect((await discrepancies()).sort()).toEqual([
          ["A01", "-2000"],
          ["A02", "100"],
        ])
      })

      it("hold fees against the contract, which may change", async () => {
        await openPsp()
        const path = `/accounts/${accountId}`
        const contract = (percent: string) => ({
          fee_contract: { rules: [{ percent, fixed_minor: "25" }] },
        })
        expect((await post(path, contract("1.4"))).data.account).toMatchObject({
          fee_contract: { rules: [{ percent: "1.4" }], rounding: "half_up" },
        })
        const wrong = await post(path, contract("1,4"))
        expect(wrong.status).toBe(400)
        expect(wrong.data.message).toContain("write a percentage as text")
        expect((await post("/accounts/oracc_none", {})).status).toBe(404)

        await reconciliation().upsertItems([
          captured("ch_1", "10000"),
          captured("ch_2", "5000"),
        ])
        await importText(
          payout([
            ["tx1", "ch_1", "100.00", "1.65", "98.35", "charge"],
            ["tx2", "ch_2", "50.00", "1.15", "48.85", "charge"],
          ])
        )
        expect(await discrepancies()).toEqual([["A14", "-20"]])
        const report = await get(
          `/periods?account_id=${accountId}&from=2026-10-01&to=2026-10-31`
        )
        expect(report.data.fees).toEqual([
          {
            currency_code: "eur",
            line_count: 2,
            fee_minor: "280",
            expected_minor: "260",
            off_count: 1,
          },
        ])
        await post("/match")
        expect(await discrepancies()).toEqual([["A14", "-20"]])

        await post(path, contract("1.8"))
        await post("/match")
        expect(await discrepancies()).toEqual([["A14", "40"]])
        await post(path, { fee_contract: null })
        await post("/match")
        expect(await discrepancies()).toEqual([])
      })

      it("hold an exchange against the line's own rate", async () => {
        const { data } = await post("/accounts", {
          code: "wallet",
          name: "Wallet",
          kind: "wallet",
          currency_code: "EUR",
          fee_contract: { rules: [], fx_spread_percent: "2" },
          csv_profile: {
            name: "wallet",
            kind: "settlement",
            currency: "EUR",
            columns: {
              external_id: "id",
              booked_on: "day",
              gross: "gross",
              original_amount: "paid",
              original_currency: "paid_in",
              rate: "rate",
            },
            dates: ["YYYY-MM-DD"],
            numbers: "plain",
            row_kind: "capture",
          },
        })
        accountId = data.account.id
        await importText(
          [
            "id,day,gross,paid,paid_in,rate",
            "w_1,2026-10-06,98.00,200.00,USD,0.5",
            "w_2,2026-10-06,97.00,200.00,USD,0.5",
          ].join("\n")
        )
        expect(await discrepancies("state=open&code=A15")).toEqual([
          ["A15", "-100"],
        ])
      })

      it.each([
        ["IDR", 2, "15000000", "15000000", []],
        ["IDR", 0, "15000000", "15000000", [["A16", "1485000000"]]],
        ["HUF", 2, "1299000", "1299000", []],
        ["KWD", 3, "1240", "1234", [["A17", "6"]]],
      ])(
        "of %s at a wire exponent of %d read %s of %s",
        async (currency, wire_exponent, wire, due, found) => {
          const { data } = await post("/accounts", {
            code: "gateway",
            name: "Gateway",
            kind: "psp",
            currency_code: currency,
            provider_id: "pp_gateway",
            csv_profile: {
              name: "gateway",
              kind: "settlement",
              currency,
              columns: { external_id: "id", booked_on: "day", gross: "gross" },
              dates: ["YYYY-MM-DD"],
              numbers: "minor",
              wire_exponent,
              row_kind: "capture",
            },
          })
          accountId = data.account.id
          await reconciliation().upsertItems([
            captured("ch_1", due, { currency_code: currency.toLowerCase() }),
          ])
          await importText(`id,day,gross\nch_1,2026-10-06,${wire}\n`)
          expect((await matches()).map(({ rule }) => rule)).toEqual([
            "provider_id",
          ])
          expect(await discrepancies("")).toEqual(found)
        }
      )

      withShared(
        "of Stripe name a cent of rounding, a payout that is short and a line that does not sum",
        async () => {
          await openPsp()
          await reconciliation().upsertItems([
            captured("ch_b1", "4000", { authorised_minor: "10000" }),
            captured("ch_c1", "5000", { currency_code: "jpy" }),
            captured("ch_d1", "3000", { currency_code: "usd" }),
          ])
          const { file } = await importText(
            sharedText("stripe-partial-rounding.csv")
          )
          const { data } = await get("/discrepancies?state=open&limit=100")
          expect(
            data.discrepancies
              .map((one: DiscrepancyRow) => [
                one.code,
                one.amount_minor,
                one.currency_code,
              ])
              .sort()
          ).toEqual([
            ["B08", "-320", "jpy"],
            ["E06", "45", "usd"],
          ])
          expect(await matches()).toEqual([])

          await post(`/files/${file.id}/release`, { note: "Stripe knows" })
          await subscribersEnded()
          expect((await matches()).map(({ rule }) => rule).sort()).toEqual([
            "capture_reversal",
            "provider_id",
            "provider_id",
            "provider_id",
          ])
          expect(await discrepancies()).toEqual([["E06", "45"]])
          const { data: released } = await get("/discrepancies?code=B08")
          expect(released.discrepancies).toMatchObject([
            { state: "resolved", resolution: "accepted" },
          ])
          const rounding = await reconciliation().listStatementLines({
            kind: "rounding",
          })
          expect(rounding).toMatchObject([
            { amount_minor: "1", currency_code: "eur", state: "excluded" },
          ])
        }
      )

      it("that a bank books once more are no second payout", async () => {
        const bank = accountId
        await openPsp("idr")
        await importText(
          payout(
            [
              ["tx1", "ch_1", "70000.00", "0", "70000.00", "charge"],
              ["po_900", "", "-70000.00", "0", "-70000.00", "payout"],
            ],
            "idr"
          )
            .replaceAll("po_900", "po_900001")
            .replaceAll(
              "2026-10-06",
              DateTime.now().setZone("Asia/Jakarta").toISODate() ?? ""
            )
        )
        accountId = bank
        const deposit = { amount: 70_000, text: "STRIPE PO-900001" }
        await importText(bcaStatement([deposit, deposit]))
        expect((await matches()).map(({ rule }) => rule)).toEqual(["payout_id"])
        const found = await discrepancies(`state=open&account_id=${bank}`)
        expect(found).toEqual([["B05", "7000000"]])
        const { data } = await post("/runs/replay", { account_id: bank })
        expect(data.replay).toMatchObject({
          counts: { lines: 2, auto: 1, same: 1, none: 1 },
          by_rule: { payout_id: 1 },
        })
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
          // The dispute took more than there was.
          ["B09", "0"],
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
          const { data: missing } = await get("/discrepancies?code=D01")
          // Delivered on a Saturday: two working days on.
          expect(missing.discrepancies[0].due_at).toBe(
            "2026-10-06T16:59:59.999Z"
          )
          await importText(whole, "whole.csv")
          expect(await matches()).toHaveLength(5)
          expect(await discrepancies()).toEqual([])

          const rules = (percent: string) => ({
            fee_contract: {
              rules: [{ percent, vat_percent: "11" }],
              unit: "payable",
            },
          })
          await post(`/accounts/${accountId}`, rules("3"))
          await post("/match")
          expect(await discrepancies()).toEqual([])
          await post(`/accounts/${accountId}`, rules("2.5"))
          await post("/match")
          // 7,470 + 822 of 6,225 + 685.
          expect(await discrepancies()).toEqual(
            Array.from({ length: 5 }, () => ["D03", "-138200"])
          )
          await post(`/accounts/${accountId}`, { fee_contract: null })
          await post("/match")

          const bank = await post("/accounts", {
            code: "idr-bank",
            name: "Bank",
            currency_code: "idr",
            csv_profile: { ...plainBank, currency: "IDR" },
          })
          accountId = bank.data.account.id
          await importText(
            "day,text,amount\n2026-10-07,SETORAN KURIR,1203541\n",
            "bank.csv"
          )
          const { data: paid } = await get("/batches?state=reconciled")
          expect(paid.batches).toMatchObject([{ payout_minor: "120354100" }])
          expect(await openLines()).toEqual([])
        }
      )
    })

    describe("cash of a courier", () => {
      it("that came late, or for a parcel that came back, is named", async () => {
        const { data } = await post("/accounts", {
          code: "kurir",
          name: "Kurir",
          kind: "courier",
          currency_code: "idr",
          csv_profile: {
            name: "kurir",
            kind: "settlement",
            currency: "IDR",
            columns: {
              external_id: "awb",
              order_ref: "no",
              booked_on: "day",
              gross: "cod",
            },
            dates: ["YYYY-MM-DD"],
            numbers: "plain",
            row_kind: "capture",
          },
        })
        accountId = data.account.id
        const due = (order: string, more: Partial<NewPlatformItem> = {}) => ({
          kind: "cod_due" as const,
          entity_id: `order_${order}`,
          order_id: null,
          payment_id: null,
          provider_id: null,
          provider_refs: [order],
          reference: null,
          payer: null,
          amount_minor: "7000000",
          authorised_minor: null,
          currency_code: "idr",
          opened_at: "2026-10-05T05:00:00Z",
          excluded_reason: null,
          ...more,
        })
        const back = {
          excluded_reason: "parcel_returned",
          returned_at: "2026-10-09T05:00:00Z",
        }
        await reconciliation().upsertItems([
          due("1101"),
          due("1102"),
          due("1103", back),
        ])
        await importText(
          [
            "awb,no,day,cod",
            "JX1,1101,2026-10-08,70000",
            "JX2,1102,2026-10-20,70000",
            "JX3,1103,2026-10-08,70000",
          ].join("\n")
        )
        expect(await matches()).toHaveLength(2)
        expect((await discrepancies()).sort()).toEqual([
          ["D04", "7000000"],
          ["D05", "0"],
        ])
        const { data: late } = await get("/discrepancies?code=D05")
        expect(late.discrepancies[0].evidence).toMatchObject({ days: "12" })

        // What was remitted rightly, before the parcel came back.
        await reconciliation().upsertItems([due("1101", back)])
        await post("/match")
        expect((await discrepancies()).sort()).toEqual([
          ["D04", "0"],
          ["D04", "7000000"],
          ["D05", "0"],
        ])
      })
    })

    describe("what payers do", () => {
      it("pays three orders by one transfer with their codes", async () => {
        const orders = [
          await promise(249_000),
          await promise(249_000),
          await promise(249_000),
        ]
        await importText(
          bcaStatement([
            {
              amount: 747_000,
              text: orders.map(({ code }) => code).join(" "),
            },
          ])
        )
        expect(await matches()).toMatchObject([{ reason: "C08" }])
        for (const { id } of orders) {
          expect(await itemOf(id, "expected_transfer")).toMatchObject({
            state: "matched",
          })
          expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
            249_000,
          ])
        }
      })

      it("moves nothing when two choices of a reseller's orders fit", async () => {
        const amounts = [
          100_000, 200_000, 120_000, 180_000, 911_000, 923_000, 937_000,
          941_000, 953_000, 967_000, 971_000, 983_000,
        ]
        const orders = []
        for (const amount of amounts) {
          orders.push(await promise(amount, "Reseller"))
        }
        await importText(
          bcaStatement([{ amount: 300_000, text: "TRSF BUDI RESELLER" }])
        )
        expect(await matches()).toEqual([])
        expect(await discrepancies()).toEqual([["C05", "30000000"]])
        for (const { id } of orders) {
          expect(await capturesOf(id)).toEqual([])
        }
      })

      it("keeps a surplus, a second payment and one beyond the policy apart", async () => {
        const [over, twice, short] = [
          await promise(500_000),
          await promise(349_123),
          await promise(500_000),
        ]
        await importText(
          bcaStatement([
            { amount: 510_000, text: `${over.code} BUDI SANTOSO` },
            { amount: 349_123, text: twice.code },
            { amount: 349_123, text: `${twice.code} LAGI` },
            { amount: 493_499, text: `${short.code} BUDI SANTOSO` },
          ])
        )
        expect((await matches()).map(({ rule }) => rule).sort()).toEqual([
          "reference",
          "reference_over",
          "reference_partial",
        ])
        expect((await discrepancies()).sort()).toEqual([
          ["C01", "-650100"],
          ["C02", "1000000"],
          ["C02", "34912300"],
        ])
        const { data } = await get("/discrepancies?code=C01")
        const refused = await post("/write-offs", {
          discrepancy_id: data.discrepancies[0].id,
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("No policy allows C01")
      })

      it("who pays under the code of an order that was paid otherwise, paid again", async () => {
        const { id, display_id } = await order()
        const [payment] = await paymentsOf(id)
        await capturePaymentWorkflow(getContainer()).run({
          input: { payment_id: payment.id },
        })
        await project(id)
        await importText(
          bcaStatement([
            { amount: 70_000, text: `TRSF ${referenceCode("MD", display_id)}` },
          ])
        )
        expect(await matches()).toEqual([])
        const { data } = await get("/discrepancies?state=open")
        expect(data.discrepancies).toMatchObject([
          { code: "C02", amount_minor: "7000000", order_id: id },
        ])
      })
    })

    describe("a replay with other settings", () => {
      const sql = async (statement: string) =>
        (
          await getContainer()
            .resolve(ContainerRegistrationKeys.PG_CONNECTION)
            .raw(statement)
        ).rows

      /** A transfer that was expected so many days ago, and its code. */
      const expectedAgo = async (days: number) => {
        const placed = await transfer()
        await sql(
          `update reconciliation_item
              set opened_at = now() - interval '${days} days'
            where order_id = '${placed.id}'`
        )
        return { ...placed, code: referenceCode("MD", placed.display_id) }
      }

      /** One character is another: the check character tells. */
      const mistyped = (code: string) =>
        code.slice(0, 5) + (code[5] === "7" ? "8" : "7") + code.slice(6)

      /** Every row of every table, as one hash per table. */
      const allRows = async () => {
        const tables: { name: string }[] = await sql(
          `select table_name as name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            order by 1`
        )
        const hashes: [string, string][] = []
        for (const { name } of tables) {
          const [{ hash }] = await sql(
            `select count(*) || md5(coalesce(string_agg(t::text, ',' order by t::text), ''))
                      as hash from "${name}" t`
          )
          hashes.push([name, hash])
        }
        return hashes
      }

      const replay = async (more: Record<string, unknown> = {}) => {
        const { status, data } = await post("/runs/replay", {
          account_id: accountId,
          ...more,
        })
        expect([status, data.message]).toEqual([200, undefined])
        return data.replay as ReplayResponse["replay"]
      }

      it("says what a shorter and a longer window decide, and writes nothing", async () => {
        const near = await expectedAgo(3)
        const far = await expectedAgo(10)
        await importText(
          bcaStatement([
            { amount: 70_000, text: mistyped(near.code) },
            { amount: 70_000, text: mistyped(far.code) },
            { amount: 4_321, text: "BUNGA" },
          ])
        )
        expect((await matches()).map(({ rule }) => rule)).toEqual([
          "reference_typo",
        ])
        const before = await allRows()

        const same = await replay()
        expect(same).toMatchObject({
          days: 90,
          settings: { window_days: 7, late_days: 45, automatic_least: 0.98 },
          counts: {
            lines: 3,
            auto: 1,
            same: 1,
            other: 0,
            newly: 0,
            no_longer: 0,
            against_people: 0,
          },
          by_rule: { reference_typo: 1 },
          examples: [],
        })
        expect(await replay()).toEqual(same)

        const shorter = await replay({ settings: { window_days: 1 } })
        expect(shorter).toMatchObject({
          settings: { window_days: 1, late_days: 45 },
          counts: { lines: 3, auto: 0, same: 0, newly: 0, no_longer: 1 },
          by_rule: {},
          examples: [
            {
              difference: "no_longer",
              amount_minor: "7000000",
              currency_code: "idr",
              standing: {
                rule: "reference_typo",
                decided_by: "system",
                items: [{ order_id: near.id, display_id: near.display_id }],
              },
              replayed: null,
            },
          ],
        })
        expect(shorter.output_hash).not.toBe(same.output_hash)

        const longer = await replay({ settings: { window_days: 14 } })
        expect(longer).toMatchObject({
          counts: { auto: 2, same: 1, newly: 1, no_longer: 0 },
          examples: [
            {
              difference: "newly",
              standing: null,
              replayed: {
                rule: "reference_typo",
                items: [{ order_id: far.id, display_id: far.display_id }],
              },
            },
          ],
        })

        const strict = await replay({ settings: { automatic_least: 1 } })
        expect(strict.counts).toMatchObject({ auto: 0, no_longer: 1 })
        expect(await allRows()).toEqual(before)

        const given = await transfer()
        const line = (await openLines()).find(({ text }) =>
          text.includes(mistyped(far.code))
        )
        const item = await itemOf(given.id, "expected_transfer")
        expect((await confirm(String(line?.id), item.id)).status).toBe(200)
        await subscribersEnded()
        expect(await replay({ settings: { window_days: 14 } })).toMatchObject({
          counts: { auto: 2, same: 1, other: 1, newly: 0, against_people: 1 },
          examples: [
            {
              difference: "other",
              standing: { rule: "manual", items: [{ order_id: given.id }] },
              replayed: {
                rule: "reference_typo",
                items: [{ order_id: far.id }],
              },
            },
          ],
        })
      })

      it("names what people decided otherwise, and leaves what was paid otherwise", async () => {
        const [wanted, given, elsewhere] = [
          await transfer(),
          await transfer(),
          await transfer(),
        ]
        const code = (one: { display_id: number }) =>
          referenceCode("MD", one.display_id)
        await importText(
          bcaStatement([{ amount: 70_000, text: code(elsewhere) }])
        )
        const [earlier] = await matches()
        await sql(
          `update reconciliation_line
              set booked_on = to_char(booked_on::date - 5, 'YYYY-MM-DD')`
        )
        await importText(
          bcaStatement([
            { amount: 70_000, text: code(wanted) },
            { amount: 70_000, text: `${code(elsewhere)} LAGI` },
          ])
        )
        const recent = { days: 3 }
        expect((await replay(recent)).counts).toMatchObject({
          lines: 2,
          auto: 1,
          same: 1,
        })
        const [match, ...others] = (await matches()).filter(
          ({ id }) => id !== earlier.id
        )
        expect(others).toEqual([])
        await post(`/matches/${match.id}/undo`, { reason: "another order's" })
        await subscribersEnded()
        expect((await replay(recent)).counts).toMatchObject({
          lines: 2,
          auto: 0,
          newly: 0,
          against_people: 1,
        })

        const item = await itemOf(given.id, "expected_transfer")
        expect((await confirm(match.line_id, item.id)).status).toBe(200)
        await subscribersEnded()
        expect((await replay(recent)).counts).toMatchObject({
          auto: 0,
          no_longer: 0,
          against_people: 1,
        })
      })

      it("is of banks, and of days and settings that there are", async () => {
        const { data } = await post("/accounts", {
          code: "stripe",
          name: "Stripe",
          kind: "psp",
          currency_code: "IDR",
        })
        const refused = await post("/runs/replay", {
          account_id: data.account.id,
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("Stripe is no bank account")
        const unknown = await post("/runs/replay", { account_id: "oracc_0" })
        expect(unknown.status).toBe(404)
        for (const more of [
          { days: 0 },
          { days: 367 },
          { settings: { window_days: 0 } },
          { settings: { automatic_least: 1.1 } },
          { settings: { own_least: 1 } },
        ]) {
          const wrong = await post("/runs/replay", {
            account_id: accountId,
            ...more,
          })
          expect(wrong.status).toBe(400)
        }
      })
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
            ageing: [{ from_days: 0, to_days: 7, count: 1, minor: "1234500" }],
            precision: {
              decided: 1,
              undone: 0,
              rate: 1,
              lower: expect.closeTo(0.2065, 4),
              upper: 1,
            },
          }),
        ])
        expect(report.fees).toBeNull()
        const { data: audit } = await get(
          `/audit/verify?account_id=${accountId}`
        )
        expect(audit.broken).toBeNull()
        expect(audit.acts).toBeGreaterThanOrEqual(4)

        const check = async () =>
          (await checkBooksWorkflow(getContainer()).run()).result.problems
        expect(await check()).toEqual([])

        const [transaction] = await getContainer()
          .resolve(Modules.ORDER)
          .listOrderTransactions({ order_id: placed.id })
        const database = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        // What is younger than the sweeper's turns may lack one side yet.
        await database.raw(
          `update order_transaction set created_at = now() - interval '1 hour';
           update reconciliation_item set created_at = now() - interval '1 hour'`
        )
        expect(await check()).toEqual([])
        await database.raw(
          `update order_transaction
              set amount = 69999.99, raw_amount = '{"value": "69999.99"}'
            where id = '${transaction.id}'`
        )
        expect(await check()).toEqual([
          `an order's captures and refunds do not sum to its transactions: ${placed.id}`,
        ])
        await database.raw(
          `update order_transaction
              set amount = 70000, raw_amount = '{"value": "70000"}'
            where id = '${transaction.id}'`
        )
        expect(await check()).toEqual([])
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

    describe("codes of transfers", () => {
      const payee = {
        payee_bank: "BCA",
        payee_name: "PT Toko Contoh",
        payee_number: "1234567890",
      }

      beforeEach(async () => {
        await post(`/accounts/${accountId}/payee`, { payee })
      })

      afterEach(() => jest.restoreAllMocks())

      const codeOf = async (orderId: string) => {
        const { data } = await api.get(
          `/admin/order-cycle/orders/${orderId}/transfer-code`,
          admin
        )
        return (data as TransferCodeResponse).transfer_code
      }

      /** An order of Rp 1.250.000, made as a clerk does. */
      const costly = async (
        metadata: Record<string, unknown> = {},
        first_name = "Siti"
      ) => {
        const { result } = await createOrderWorkflow(getContainer()).run({
          input: {
            region_id: store.region_id,
            currency_code: "idr",
            email: "siti@customer.test",
            billing_address: { first_name, last_name: "Rahma" },
            items: [{ title: "Table", quantity: 1, unit_price: 1_250_000 }],
            metadata: {
              order_cycle_payment_method: "bank_transfer",
              ...metadata,
            },
          },
        })
        await project(result.id)
        await subscribersEnded()
        return result
      }

      /** Others have the amounts of the suffixes before this one. */
      const takeAmountsBefore = (suffix: number) =>
        reconciliation().createTransferCodes(
          Array.from({ length: suffix - 1 }, (_, index) => ({
            order_id: `order_taken_${index}`,
            account_id: accountId,
            code: `TAKEN${index}`,
            token: `taken ${index}`,
            currency_code: "idr",
            base_minor: "125000000",
            suffix_minor: `${(index + 1) * 100}`,
            amount_minor: `${125_000_000 + (index + 1) * 100}`,
            holds_amount: true,
            valid_to: new Date("2100-01-01"),
          }))
        )

      const transferOf = (amount: number, text: string) =>
        bcaStatement([{ amount, text }])

      const askStore = (path: string) =>
        api
          .get(path, {
            headers: { "x-publishable-api-key": store.publishable_key },
          })
          .catch((error: { response: Awaited<ReturnType<typeof get>> }) => {
            return error.response
          })

      it("prove a transfer by its amount alone, once, and book what was owed", async () => {
        await takeAmountsBefore(347)
        const { id } = await costly()
        expect(await codeOf(id)).toMatchObject({
          base_amount: "1250000.00",
          suffix: "347.00",
          amount: "1250347.00",
          state: "open",
        })
        expect(await itemOf(id, "expected_transfer")).toMatchObject({
          amount_minor: "125034700",
        })

        const file = transferOf(1_250_347, "TRSF E-BANKING CR 2511/FTSCY")
        await importText(file)
        const again = await importText(file, "again.csv")

        expect(again.is_duplicate).toBe(true)
        expect((await get("/lines")).data.count).toBe(1)
        const [match, ...others] = await matches()
        expect(others).toEqual([])
        expect(match).toMatchObject({
          rule: "unique_amount",
          state: "confirmed",
        })
        expect(
          match.legs.map(({ kind, allocated_minor }) => [kind, allocated_minor])
        ).toEqual(
          expect.arrayContaining([
            ["item", "125000000"],
            ["suffix", "34700"],
          ])
        )
        expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
          1_250_000,
        ])
        expect(await codeOf(id)).toMatchObject({
          state: "paid",
          open_amount: "0.00",
        })
        const { data } = await get("/discrepancies")
        expect(data.discrepancies).toEqual([])
        expect(await checkedBooks()).toEqual([])
        expect(await moneyOf(id)).toMatchObject({
          state: "EXACT",
          proven_minor: "125000000",
        })
      })

      const moneyOf = async (orderId: string) => {
        const { data } = await api.get(
          `/admin/order-cycle/orders/${orderId}/money`,
          admin
        )
        return data.order_money[0]
      }

      /** What does not hold of all rows. */
      const checkedBooks = () => reconciliation().checkInvariants()

      it("are no guess: a round amount that two orders owe is only suggested", async () => {
        const own = { order_cycle_expected_amount: "1250000" }
        await costly(own)
        await costly(own)
        await importText(transferOf(1_250_000, "SITI RAHMA"))
        expect(await matches()).toEqual([])
        const { data } = await get("/suggestions")
        expect(data.count).toBe(2)
      })

      it("decide nothing where the suffix was left out by one of two", async () => {
        const [one, two] = [await costly(), await costly()]
        await importText(transferOf(1_250_000, "SITI RAHMA"))
        expect(await matches()).toEqual([])
        for (const { id } of [one, two]) {
          expect(await capturesOf(id)).toEqual([])
        }
      })

      it("are undone with what core booked, and open again", async () => {
        const { id } = await costly()
        await importText(transferOf(1_250_001, "TANPA BERITA"))
        const [match] = await matches()
        await post(`/matches/${match.id}/undo`, { reason: "not his" })
        const [payment] = await paymentsOf(id)
        expect(payment.refunds.map(({ amount }) => amount)).toEqual([1_250_000])
        expect(await codeOf(id)).toMatchObject({
          state: "open",
          open_amount: "1250001.00",
        })
      })

      it("give a part that was paid to what is owed first", async () => {
        const { id, display_id } = await costly()
        const code = referenceCode("MD", display_id as number)
        await importText(transferOf(1_000_000, `${code} SITI RAHMA`), "1.csv")
        expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
          1_000_000,
        ])
        expect((await codeOf(id))?.open_amount).toBe("250001.00")
        await importText(transferOf(250_001, `${code} SITI RAHMA`), "2.csv")
        expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
          1_000_000, 250_000,
        ])
        expect((await codeOf(id))?.state).toBe("paid")
        expect(await itemOf(id, "expected_transfer")).toMatchObject({
          state: "matched",
          open_minor: "0",
        })
      })

      it("call what came without its suffix short by it, and the order paid", async () => {
        await takeAmountsBefore(347)
        const { id, display_id } = await costly()
        const code = referenceCode("MD", display_id as number)
        await importText(transferOf(1_250_000, `${code} SITI RAHMA`))
        expect((await capturesOf(id)).map(({ amount }) => amount)).toEqual([
          1_250_000,
        ])
        // The policy of this shop gives up what is so little.
        const { data } = await get("/discrepancies?code=C01")
        expect(data.discrepancies).toEqual([
          expect.objectContaining({
            amount_minor: "-34700",
            resolution: "written_off",
          }),
        ])
        expect((await codeOf(id))?.state).toBe("paid")
        expect(await moneyOf(id)).toMatchObject({
          state: "EXACT",
          proven_minor: "125000000",
          written_off_minor: "0",
        })
      })

      it("ask for nothing more when a part was paid and the order is cancelled", async () => {
        const { id, display_id } = await costly()
        const code = referenceCode("MD", display_id as number)
        await importText(transferOf(1_000_000, `${code} SITI RAHMA`))
        await getContainer()
          .resolve(Modules.ORDER)
          .updateOrders([{ id, status: "canceled" }])
        await project(id)
        expect((await codeOf(id))?.state).toBe("canceled")
      })

      it("tell a placed order's buyer by mail, once", async () => {
        const mails = await openMailer(getContainer())
        const placed = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await subscribersEnded()
        await project(placed.id)
        await subscribersEnded()
        await sendPaymentInstructionsWorkflow(getContainer()).run({
          input: { ids: null },
        })
        const told = mails.mock.calls
          .map(([, mail]) => mail)
          .filter(
            ({ template }) => template === "order-cycle.payment-instructions"
          )
        const code = await codeOf(placed.id)
        expect(told).toEqual([
          expect.objectContaining({
            to: "budi@customer.test",
            content: {
              subject: `Pembayaran pesanan #${placed.display_id}`,
              text: expect.stringContaining("Rp\u00a070.001"),
            },
            data: expect.objectContaining({ url: code?.url }),
          }),
        ])
        expect(told[0].content.text).toContain(payee.payee_number)
        expect(told[0].content.text).toContain(
          referenceCode("MD", placed.display_id)
        )
        expect(code?.told_at).toEqual(expect.any(String))
        expect(await timelineOf(placed.id, "message_sent")).toHaveLength(1)
      })

      it("wait where nobody sends mails, and are sent when somebody does", async () => {
        const { id } = await costly()
        const code = await codeOf(id)
        expect(code?.told_at).toBeNull()
        const mails = await openMailer(getContainer())
        const send = () =>
          sendPaymentInstructionsWorkflow(getContainer()).run({
            input: { ids: null },
          })
        await send()
        expect(mails).not.toHaveBeenCalled()
        await reconciliation().updateTransferCodes({
          id: code?.id ?? "",
          tell_at: new Date(),
        })
        await send()
        await send()
        expect(mails).toHaveBeenCalledTimes(1)
        expect((await codeOf(id))?.told_at).toEqual(expect.any(String))
      })

      it("show the buyer what to pay, and nothing of him", async () => {
        const placed = await transfer()
        const code = await codeOf(placed.id)
        const path = `/store/order-cycle/payment-instructions/${code?.token}`
        const { data, status, headers } = await askStore(path)
        expect(status).toBe(200)
        expect(headers["cache-control"]).toBe("no-store")
        expect(data).toEqual({
          payment_instructions: {
            code: referenceCode("MD", placed.display_id),
            amount: "70001.00",
            suffix: "1.00",
            open_amount: "70001.00",
            currency_code: "IDR",
            valid_to: expect.stringMatching(/T16:59:59\.999Z$/),
            time_zone: "Asia/Jakarta",
            state: "open",
            payee: {
              bank: "BCA",
              name: "PT Toko Contoh",
              number: "1234567890",
            },
          },
        })
        for (const wrong of ["x", "%00"]) {
          expect((await askStore(`${path}${wrong}`)).status).toBe(404)
        }

        const page = await api.get(
          `/order-cycle/payment-instructions/${code?.token}`,
          { headers: { "accept-language": "en" } }
        )
        expect(page.data).toContain("IDR\u00a070,001")
        expect(page.data).toContain("1234567890")
        expect(page.data).not.toMatch(/budi|santoso|melati/i)
        const [ordered] = await query({
          entity: "order",
          fields: ["id", "transfer_codes.token"],
          filters: { id: placed.id },
        })
        expect(ordered.transfer_codes).toEqual([
          expect.objectContaining({ token: code?.token }),
        ])

        await cancelOrderWorkflow(getContainer()).run({
          input: { order_id: placed.id },
        })
        await project(placed.id)
        const over = await api.get(
          `/order-cycle/payment-instructions/${code?.token}`
        )
        expect(over.data).toContain("dibatalkan")
        expect(over.data).not.toContain("1234567890")
      })

      it("follow an edited order under the same code and page", async () => {
        const { id } = await costly()
        const before = await codeOf(id)
        await createOrderEdit(id, 1_300_000)
        await subscribersEnded()
        const after = await codeOf(id)
        expect(after).toMatchObject({
          code: before?.code,
          token: before?.token,
          amount: "1300001.00",
        })
        expect(after?.id).not.toBe(before?.id)
        expect(await itemOf(id, "expected_transfer")).toMatchObject({
          amount_minor: "130000100",
        })
      })

      const createOrderEdit = async (order_id: string, unit_price: number) => {
        const container = getContainer()
        const [{ items }] = await query({
          entity: "order",
          fields: ["items.id"],
          filters: { id: order_id },
        })
        await beginOrderEditOrderWorkflow(container).run({
          input: { order_id },
        })
        await orderEditUpdateItemQuantityWorkflow(container).run({
          input: {
            order_id,
            items: [{ id: items[0].id, quantity: 1, unit_price }],
          },
        })
        await confirmOrderEditRequestWorkflow(container).run({
          input: { order_id },
        })
      }

      it("are not for orders that others told, nor for accounts without payee", async () => {
        const cod = await order({ order_cycle_payment_method: "cod" })
        const bought = await transfer({ order_cycle_external_id: "TP-1" })
        const own = await transfer({ order_cycle_reference: "INV-77" })
        await post(`/accounts/${accountId}/payee`, { payee: null })
        const none = await transfer()
        for (const { id } of [cod, bought, own, none]) {
          expect(await codeOf(id)).toBeNull()
        }
        // What the buyer was told stays when the shop begins with codes.
        await post(`/accounts/${accountId}/payee`, { payee })
        await project(none.id)
        expect(await codeOf(none.id)).toMatchObject({
          amount: "70000.00",
          suffix: "0.00",
        })
      })

      it("need a bank's account to pay into", async () => {
        const answer = await post("/accounts", {
          code: "gopay",
          name: "GoPay",
          kind: "wallet",
          currency_code: "IDR",
          payee,
        })
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("is of kind wallet")
        const unknown = await post("/accounts/oracc_none/payee", { payee })
        expect(unknown.status).toBe(404)
      })
    })
  },
})
