import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { verifyChain } from "../audit/verify-chain"
import type { NewPlatformItem } from "../items/new-platform-item"
import { AuditEntry } from "../models/audit-entry"
import { CoreAction } from "../models/core-action"
import { Discrepancy } from "../models/discrepancy"
import { MatchRun } from "../models/match-run"
import { MatchSuggestion } from "../models/match-suggestion"
import { OrderBalance } from "../models/order-balance"
import { PaymentMatch } from "../models/payment-match"
import { PaymentMatchLeg } from "../models/payment-match-leg"
import { PeriodLock } from "../models/period-lock"
import { PlatformItem } from "../models/platform-item"
import { ReceiptClaim } from "../models/receipt-claim"
import { ReconciliationAccount } from "../models/reconciliation-account"
import { SettlementBatch } from "../models/settlement-batch"
import { SourceFile } from "../models/source-file"
import { SourceStatement } from "../models/source-statement"
import { SourceUpload } from "../models/source-upload"
import { StatementLine } from "../models/statement-line"
import { TransferCode } from "../models/transfer-code"
import { WriteOff } from "../models/write-off"
import { RECONCILIATION_MODULE } from "../module-key"
import { reckonOrderMoney } from "../order-money/reckon-order-money"
import type { ReconciliationModuleService } from "../service"
import type { WantedCode } from "../storage/transfer-codes/assign-transfer-code"

const transfer = (
  order: number,
  more: Partial<NewPlatformItem> = {}
): NewPlatformItem => ({
  kind: "expected_transfer",
  entity_id: `order_${order}`,
  order_id: `order_${order}`,
  payment_id: null,
  provider_id: null,
  provider_refs: [],
  authorised_minor: null,
  reference: `MD-0000${order}`,
  payer: "BUDI",
  amount_minor: "10000",
  currency_code: "idr",
  opened_at: "2026-11-24T03:00:00Z",
  excluded_reason: null,
  ...more,
})

moduleIntegrationTestRunner<ReconciliationModuleService>({
  moduleName: RECONCILIATION_MODULE,
  moduleModels: [
    AuditEntry,
    CoreAction,
    Discrepancy,
    MatchRun,
    MatchSuggestion,
    OrderBalance,
    PaymentMatch,
    PaymentMatchLeg,
    PeriodLock,
    PlatformItem,
    ReceiptClaim,
    ReconciliationAccount,
    SettlementBatch,
    SourceFile,
    SourceStatement,
    SourceUpload,
    StatementLine,
    TransferCode,
    WriteOff,
  ],
  resolve: "./src/modules/reconciliation",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const line = (amount_minor: string, occurrence = 1) =>
      service.createStatementLines({
        account_id: "oracc_1",
        file_id: "orfil_1",
        file_line: 1,
        kind: "transfer_in",
        amount_minor,
        currency_code: "idr",
        booked_on: "2026-11-25",
        text: "BUDI",
        raw: "BUDI",
        fingerprint: "f",
        occurrence,
      })

    const toConfirm = (line_id: string, ...itemIds: string[]) => ({
      line_id,
      items: itemIds.map((item_id) => ({ item_id, allocated_minor: null })),
      rule: "manual",
      rule_version: 1,
      confidence: "1",
      reason: null,
      evidence: {},
      run_id: null,
      actor: "user_1",
    })

    const confirm = (line_id: string, item_id: string) =>
      service.confirmMatch(toConfirm(line_id, item_id))

    it("keeps one item per entity and writes it only when it changed", async () => {
      const first = await service.upsertItems([transfer(1)])
      const same = await service.upsertItems([transfer(1)])
      const changed = await service.upsertItems([
        transfer(1, { amount_minor: "9000" }),
      ])
      expect([first.length, same.length]).toEqual([1, 0])
      expect(changed).toEqual(first)
    })

    it("claims one receipt per order that a match pays, in any number of tries", async () => {
      const items = await service.upsertItems([transfer(1), transfer(2)])
      const { id: line_id } = await line("20000")
      const { id } = await service.confirmMatch({
        line_id,
        items: items.map((item_id) => ({ item_id, allocated_minor: null })),
        rule: "references",
        rule_version: 1,
        confidence: "1",
        reason: null,
        evidence: {},
        run_id: null,
        actor: "system",
      })
      await Promise.all(
        Array.from({ length: 10 }, () => service.claimReceipts(id))
      )
      const claims = await service.listReceiptClaims({ match_id: id })
      expect(
        claims.map(({ order_id, amount_minor }) => [order_id, amount_minor])
      ).toEqual(
        expect.arrayContaining([
          ["order_1", "10000"],
          ["order_2", "10000"],
        ])
      )
      expect(claims).toHaveLength(2)
    })

    it("claims no receipt for a capture, nor for a line that nobody may believe", async () => {
      const [capture, first, second] = await service.upsertItems([
        transfer(1, { kind: "capture", entity_id: "capt_1" }),
        transfer(2),
        transfer(3),
      ])
      const gateway = await confirm((await line("10000", 1)).id, capture)
      const quarantined = await line("10000", 2)
      const provisional = await line("10000", 3)
      const file = await service.createSourceFiles({
        account_id: "oracc_1",
        name: "broken.csv",
        sha256: "f",
        format: "csv",
        state: "posted",
        findings: {},
        uploaded_by: "user_1",
      })
      await service.updateStatementLines({
        id: quarantined.id,
        file_id: file.id,
      })
      const matches = [
        gateway,
        await confirm(quarantined.id, first),
        await confirm(provisional.id, second),
      ]
      await service.updateSourceFiles({ id: file.id, state: "quarantined" })
      await service.updateStatementLines({
        id: provisional.id,
        provisional: true,
      })
      for (const { id } of matches) {
        await service.claimReceipts(id)
      }
      expect(await service.listReceiptClaims()).toEqual([])
    })

    it("tells each change of an order's money once, whoever writes it", async () => {
      const write = (proven: bigint, readAt: string) =>
        service.writeOrderMoney(
          [
            {
              order_id: "order_1",
              currency_code: "idr",
              figures: reckonOrderMoney(
                100n,
                {
                  captured: [],
                  booked: [],
                  awaited: { proven, written_off: 0n },
                  refunded: 0n,
                  reversed: 0n,
                  unapplied: 0n,
                },
                readAt
              ),
            },
          ],
          readAt
        )
      expect(await write(0n, "2026-11-25T00:00:00.000Z")).toEqual([])
      const written = await Promise.all(
        Array.from({ length: 10 }, (_, second) =>
          write(100n, `2026-11-25T00:00:1${second}.000Z`)
        )
      )
      expect(written.flat()).toMatchObject([{ state: "EXACT", version: 2 }])
      expect(await write(40n, "2026-11-25T00:00:05.000Z")).toEqual([])
      const [money] = await service.listOrderBalances()
      expect(money).toMatchObject({
        state: "EXACT",
        proven_minor: "100",
        version: 2,
        told_at: null,
      })
      await service.markMoneyTold([{ id: money.id, version: 1 }])
      expect((await service.listOrderBalances())[0].told_at).toBeNull()
      await service.markMoneyTold([{ id: money.id, version: 2 }])
      expect((await service.listOrderBalances())[0].told_at).not.toBeNull()
    })

    it("does not change what money has proved", async () => {
      const [item] = await service.upsertItems([transfer(1)])
      const { id: line_id } = await line("10000")
      await confirm(line_id, item)
      await service.upsertItems([
        transfer(1, { amount_minor: "9", excluded_reason: "order_canceled" }),
      ])
      expect(await service.retrievePlatformItem(item)).toMatchObject({
        amount_minor: "10000",
        state: "matched",
      })
    })

    it("gives one of twenty deciders the line", async () => {
      const items = await service.upsertItems(
        Array.from({ length: 20 }, (_, index) => transfer(index))
      )
      const { id: line_id } = await line("10000")
      const answers = await Promise.allSettled(
        items.map((item) => confirm(line_id, item))
      )
      expect(
        answers.filter(({ status }) => status === "fulfilled")
      ).toHaveLength(1)
      expect(await service.listPaymentMatches()).toHaveLength(1)
    })

    it("allocates no more than an item's amount to many lines at once", async () => {
      const [item] = await service.upsertItems([transfer(1)])
      const lines = await Promise.all(
        Array.from({ length: 10 }, (_, index) => line("3000", index + 1))
      )
      await Promise.allSettled(lines.map(({ id }) => confirm(id, item)))
      const legs = await service.listPaymentMatchLegs({ item_id: item })
      expect(
        legs.map(({ allocated_minor }) => Number(allocated_minor)).sort()
      ).toEqual([1000, 3000, 3000, 3000])
      expect(await service.retrievePlatformItem(item)).toMatchObject({
        state: "matched",
      })
    })

    it("confirms many at once as it does one after the other, without the unfit", async () => {
      const [shared, suffixed, whole, foreign, other] =
        await service.upsertItems([
          transfer(1),
          transfer(2, { amount_minor: "10100", suffix_minor: "100" }),
          transfer(3),
          transfer(4, { currency_code: "usd" }),
          transfer(5),
        ])
      const lines = await Promise.all(
        ["6000", "6000", "6000", "10000", "100", "10000", "10000", "1"].map(
          (amount, index) => line(amount, index + 1)
        )
      )
      const pairs: [number, string][] = [
        [0, shared],
        [1, shared],
        [2, shared],
        [3, suffixed],
        [4, suffixed],
        [5, foreign],
        [6, whole],
        [6, whole],
        [6, other],
        [7, "oritm_none"],
      ]
      const inputs = pairs.map(([index, item]) =>
        toConfirm(lines[index].id, item)
      )
      inputs.push(toConfirm("orlin_none", other))
      const answers = await service.confirmMatches(inputs)
      expect(
        answers.map((one) => (one.error ? one.error.message : one.is_new))
      ).toEqual([
        true,
        true,
        `Item ${shared} is matched, not open. Choose another.`,
        true,
        true,
        expect.stringContaining("Only the same currency can be matched."),
        true,
        false,
        `Line ${lines[6].id} is matched, not open. Undo its match first.`,
        "There is no item with id oritm_none.",
        "There is no line with id orlin_none.",
      ])
      const matches = answers.map((one) => (one.error ? null : one.id))
      expect(matches[7]).toBe(matches[6])
      const legs = await service.listPaymentMatchLegs({})
      expect(
        legs
          .map(({ match_id, kind, item_id, allocated_minor }) => [
            matches.indexOf(match_id),
            kind,
            item_id,
            allocated_minor,
          ])
          .sort()
      ).toEqual([
        [0, "item", shared, "6000"],
        [1, "item", shared, "4000"],
        [1, "unapplied", null, "2000"],
        [3, "item", suffixed, "10000"],
        [4, "suffix", suffixed, "100"],
        [6, "item", whole, "10000"],
      ])
      const states = await service.listPlatformItems({})
      expect(
        [shared, suffixed, whole, foreign, other].map(
          (item) => states.find(({ id }) => id === item)?.state
        )
      ).toEqual(["matched", "matched", "matched", "open", "open"])
      const links = await service.readAudit({
        account_id: "oracc_1",
        after: 0,
        limit: 50,
      })
      expect(links.map(({ subject_id }) => subject_id)).toEqual(
        [0, 1, 3, 4, 6].map((index) => matches[index])
      )
      expect(verifyChain(links).broken).toBeNull()
    })

    it("lets each match be confirmed once by many who confirm all of them", async () => {
      const items = await service.upsertItems(
        Array.from({ length: 20 }, (_, index) => transfer(index))
      )
      const lines = await Promise.all(
        items.map((_, index) => line("10000", index + 1))
      )
      const inputs = lines.map(({ id }, index) => toConfirm(id, items[index]))
      const answers = await Promise.all([
        service.confirmMatches(inputs),
        service.confirmMatches([...inputs].reverse()),
        ...inputs.map((input) => service.confirmMatches([input])),
      ])
      expect(
        answers.flat().filter((one) => !one.error && one.is_new)
      ).toHaveLength(20)
      expect(await service.listPaymentMatches()).toHaveLength(20)
      const links = await service.readAudit({
        account_id: "oracc_1",
        after: 0,
        limit: 50,
      })
      expect(links).toHaveLength(20)
      expect(verifyChain(links).broken).toBeNull()
    })

    it("confirms many while their items are written in another order", async () => {
      const wanted = [transfer(1), transfer(2), transfer(3)]
      await service.upsertItems(wanted)
      const items = (await service.listPlatformItems({})).sort((a, b) =>
        a.id < b.id ? -1 : 1
      )
      const lines = await Promise.all(
        items.map((_, index) => line("10000", index + 1))
      )
      const again = [...items].reverse().map(({ entity_id }) =>
        transfer(Number(entity_id.slice("order_".length)), {
          reference: "changed",
        })
      )
      const manager = MikroOrmWrapper.forkManager()
      const waiting = async (count: number) => {
        const readWaiting = () =>
          MikroOrmWrapper.forkManager().execute(
            `select 1 from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock'`
          )
        while ((await readWaiting()).length < count) {
          await new Promise((done) => setImmediate(done))
        }
      }
      const both = await manager.transactional(async (transaction) => {
        await transaction.execute(
          `select 1 from reconciliation_item where id = ? for update`,
          [items[1].id]
        )
        const confirmed = service.confirmMatches(
          lines.map(({ id }, index) => toConfirm(id, items[index].id))
        )
        await waiting(1)
        const written = service.upsertItems(again)
        await waiting(2)
        return [confirmed, written].map((one) =>
          one.then(
            () => "done",
            (error: Error) => error.message
          )
        )
      })
      expect(await Promise.all(both)).toEqual(["done", "done"])
      expect(
        (await service.listPlatformItems({})).map(({ state }) => state)
      ).toEqual(["matched", "matched", "matched"])
    })

    it("refuses over-allocation in the database, whoever writes", async () => {
      const [item] = await service.upsertItems([transfer(1)])
      const { id: line_id } = await line("20000")
      const { id: match_id } = await confirm(line_id, item)
      const manager = MikroOrmWrapper.forkManager()
      await expect(
        manager.execute(
          `update reconciliation_match_leg set allocated_minor = 10001
            where match_id = ?`,
          [match_id]
        )
      ).rejects.toThrow("over-allocation: 10001 of 10000")
      await expect(
        manager.execute(
          `update reconciliation_match_leg set allocated_minor = -1
            where match_id = ?`,
          [match_id]
        )
      ).rejects.toThrow("over-allocation")
      const [other] = await service.upsertItems([
        transfer(2, { amount_minor: "50000" }),
      ])
      await expect(
        manager.execute(
          `insert into reconciliation_match_leg
             (id, match_id, item_id, allocated_minor, active)
           values ('orleg_x', ?, ?, 10001, true)`,
          [match_id, other]
        )
      ).rejects.toThrow("over-allocation: 30001 of 20000")
    })

    it("opens both sides again when a match is undone", async () => {
      const [item] = await service.upsertItems([transfer(1)])
      const { id: line_id } = await line("10000")
      const { id: match_id } = await confirm(line_id, item)
      const undo = { match_id, actor: "user_1", reason: "mistake" }
      expect(await service.undoMatch(undo)).toBe(true)
      expect(await service.undoMatch(undo)).toBe(false)
      expect(await service.retrievePlatformItem(item)).toMatchObject({
        state: "open",
      })
      expect(await service.retrieveStatementLine(line_id)).toMatchObject({
        state: "open",
      })
      expect((await confirm(line_id, item)).id).not.toBe(match_id)
    })

    it("withdraws what core no longer has, but not what it did not see", async () => {
      const capture = transfer(1, { kind: "capture", entity_id: "capt_1" })
      await service.upsertItems([capture])
      const read_at = await service.readClock()
      await service.upsertItems([{ ...capture, entity_id: "capt_2" }])
      const gone = await service.withdrawItems({
        order_ids: ["order_1"],
        entity_ids: [],
        read_at,
      })
      const [first] = await service.listPlatformItems({ entity_id: "capt_1" })
      expect(gone).toEqual([first.id])
      await service.upsertItems([capture])
      expect(await service.retrievePlatformItem(first.id)).toMatchObject({
        withdrawn_at: null,
        state: "open",
      })
    })

    it("keeps the first plan of what core is to do", async () => {
      const action = {
        match_id: "ormat_1",
        kind: "capture" as const,
        order_id: "order_1",
        amount_minor: "10000",
        currency_code: "idr",
      }
      const plans = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          service.planAction({
            ...action,
            leg_id: "orleg_1",
            amount_minor: String(index + 1),
          })
        )
      )
      expect(new Set(plans.map(({ id }) => id)).size).toBe(1)
      expect(new Set(plans.map((plan) => plan.amount_minor)).size).toBe(1)
    })

    it("reads items as if what lines gave them were not given", async () => {
      const [whole, part, other] = await service.upsertItems([
        transfer(1),
        transfer(2),
        transfer(3),
      ])
      const lines = [
        await line("10000", 1),
        await line("4000", 2),
        await line("10000", 3),
      ]
      await confirm(lines[0].id, whole)
      await confirm(lines[1].id, part)
      await confirm(lines[2].id, other)
      const read = async (set_aside: string[]) =>
        (
          await service.readExpectedItems({
            keys: ["MD00003"],
            time_zone: "Asia/Jakarta",
            set_aside,
          })
        )
          .map(({ reference, status, amount_minor }) => [
            reference,
            status,
            amount_minor,
          ])
          .sort()
      expect(await read([])).toEqual([
        ["MD-00002", "open", 6000n],
        ["MD-00003", "paid", 0n],
      ])
      expect(await read([lines[0].id, lines[1].id])).toEqual([
        ["MD-00001", "open", 10_000n],
        ["MD-00002", "open", 10_000n],
        ["MD-00003", "paid", 0n],
      ])
    })

    describe("the books", () => {
      const sql = (statement: string) =>
        MikroOrmWrapper.forkManager().execute(statement)

      const statement = async (
        from_on: string,
        to_on: string,
        [opening_minor, closing_minor]: [string, string],
        file_id = "orfil_1"
      ) => {
        const { id } = await service.createSourceStatements({
          account_id: "oracc_1",
          file_id,
          source_key: `${file_id}:${from_on}:${to_on}:${opening_minor}`,
          source_account: "123",
          currency_code: "idr",
          from_on,
          to_on,
          opening_minor,
          closing_minor,
          credit_minor: "0",
          debit_minor: "0",
          entries: 1,
          line_count: 1,
          unreadable: 0,
          tie: "ok",
          is_final: true,
        })
        return id
      }

      beforeEach(async () => {
        await sql(
          `insert into reconciliation_account
             (id, code, name, kind, currency_code, time_zone, format)
           values ('oracc_1', 'bca', 'BCA', 'bank', 'idr', 'Asia/Jakarta',
                   'auto')`
        )
        await sql(
          `insert into reconciliation_file
             (id, account_id, name, sha256, format, state, findings,
              uploaded_by)
           values ('orfil_1', 'oracc_1', 'a', 'a', 'mt940', 'posted', '[]',
                   'user_1'),
                  ('orfil_2', 'oracc_1', 'b', 'b', 'mt940', 'quarantined',
                   '[]', 'user_1')`
        )
      })

      it("name a statement that opens with what none before it closed with", async () => {
        await statement("2026-11-01", "2026-11-10", ["0", "100"])
        // Two pages of one day, a day between without any, and an export
        // that overlaps.
        await statement("2026-11-11", "2026-11-11", ["100", "150"])
        await statement("2026-11-11", "2026-11-11", ["150", "200"])
        const next = await statement("2026-11-13", "2026-11-20", ["200", "250"])
        await statement("2026-11-15", "2026-11-22", ["230", "260"])
        await statement("2026-11-25", "2026-11-26", ["999", "1"], "orfil_2")
        expect(await service.checkInvariants()).toEqual([])

        await sql(
          `update reconciliation_statement set opening_minor = 201
            where id = '${next}'`
        )
        const broken = {
          what: "no statement before closed with what this one opens with",
          ids: [next],
        }
        expect(await service.checkInvariants()).toEqual([broken])
        await sql(
          `update reconciliation_file set released_at = now()
            where id = 'orfil_1'`
        )
        expect(await service.checkInvariants()).toEqual([])
      })

      it("name a batch whose rounding or payout is another", async () => {
        const statement_id = await statement("2026-11-01", "2026-11-10", [
          "0",
          "0",
        ])
        await sql(
          `update reconciliation_statement
              set tie = 'rounding', opening_minor = null`
        )
        const { id } = await service.createSettlementBatches({
          account_id: "oracc_1",
          statement_id,
          external_id: "po_1",
          currency_code: "idr",
          gross_minor: "99",
          fee_minor: "0",
          tax_minor: "0",
          net_minor: "99",
          payout_minor: "100",
          line_count: 2,
          state: "closed",
        })
        const settled = (
          kind: string,
          amount_minor: string,
          fingerprint: string
        ) =>
          service.createStatementLines({
            account_id: "oracc_1",
            file_id: "orfil_1",
            batch_id: id,
            file_line: 1,
            kind,
            amount_minor,
            currency_code: "idr",
            booked_on: "2026-11-05",
            text: "",
            raw: "",
            fingerprint,
            occurrence: 1,
          })
        await settled("capture", "99", "c")
        await settled("rounding", "1", "r")
        await service.upsertItems([
          transfer(1, {
            kind: "payout",
            entity_id: id,
            order_id: null,
            amount_minor: "100",
          }),
        ])
        expect(await service.checkInvariants()).toEqual([])

        await sql(
          `update reconciliation_line set amount_minor = 2
            where kind = 'rounding'`
        )
        await sql(
          `update reconciliation_item set amount_minor = 101
            where kind = 'payout'`
        )
        expect(await service.checkInvariants()).toEqual([
          {
            what: "a batch's net and its rounding are not its payout",
            ids: [id],
          },
          {
            what: "what a bank must book of a batch is not its payout",
            ids: [id],
          },
        ])
      })
    })

    it("reads what is open, and what is paid of the codes in question", async () => {
      const [paid] = await service.upsertItems([transfer(1), transfer(2)])
      const { id } = await line("10000")
      await confirm(id, paid)
      const read = async (keys: string[]) =>
        (
          await service.readExpectedItems({
            keys,
            time_zone: "Asia/Jakarta",
            set_aside: [],
          })
        ).map(({ reference, status, opened_on }) => [
          reference,
          status,
          opened_on,
        ])
      const open = ["MD-00002", "open", "2026-11-24"]
      expect(await read([])).toEqual([open])
      expect((await read(["MD00001"])).sort()).toEqual([
        ["MD-00001", "paid", "2026-11-24"],
        open,
      ])
    })

    describe("transfer codes", () => {
      const wanted = (order: number, more: Partial<WantedCode> = {}) => ({
        order_id: `order_${order}`,
        account_id: "oracc_1",
        code: `MD${order}`,
        currency_code: "idr",
        base_minor: "10000",
        step_minor: "100",
        valid_to: "2100-01-01T00:00:00Z",
        reuse_days: 20,
        is_told: true,
        ...more,
      })

      const codeOf = async (order: number) => {
        const row = await service.readInstructions({
          order_id: `order_${order}`,
        })
        if (!row) {
          throw new Error(`Order ${order} has no code.`)
        }
        return row
      }

      beforeEach(async () => {
        await MikroOrmWrapper.forkManager().execute(
          `insert into reconciliation_account
             (id, code, name, kind, currency_code)
           values ('oracc_1', 'bca', 'BCA', 'bank', 'idr')`
        )
      })

      it("give twenty orders of one price at once twenty amounts", async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, order) =>
            service.assignTransferCode(wanted(order))
          )
        )
        const codes = await service.listTransferCodes({}, { take: null })
        expect(
          codes
            .map(({ amount_minor }) => Number(amount_minor))
            .sort((a, b) => a - b)
        ).toEqual(Array.from({ length: 20 }, (_, n) => 10_100 + n * 100))
        expect(new Set(codes.map(({ token }) => token)).size).toBe(20)
      })

      it("are given an order once by twenty at once", async () => {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () =>
            service.assignTransferCode(wanted(1))
          )
        )
        expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        expect(await service.listTransferCodes()).toHaveLength(1)
      })

      it("are one order's alone", async () => {
        await service.assignTransferCode(wanted(1))
        await expect(
          service.assignTransferCode(wanted(2, { code: "MD1" }))
        ).rejects.toThrow("order order_1 has MD1")
      })

      it("leave out amounts that others wait for, and take off where told", async () => {
        await service.upsertItems([transfer(9, { amount_minor: "10100" })])
        await service.assignTransferCode(wanted(1))
        expect(await codeOf(1)).toMatchObject({
          suffix_minor: "200",
          amount_minor: "10200",
        })
        const less = { step_minor: "-100", base_minor: "300" }
        await service.assignTransferCode(wanted(2, less))
        await service.assignTransferCode(wanted(3, less))
        await service.assignTransferCode(wanted(4, less))
        expect((await codeOf(3)).amount_minor).toBe("100")
        // Nothing is left to take off.
        expect((await codeOf(4)).amount_minor).toBe("300")
      })

      it("give an amount again after twenty days, not before", async () => {
        await service.assignTransferCode(wanted(1))
        const [item] = await service.upsertItems([
          transfer(1, { amount_minor: "10100", suffix_minor: "100" }),
        ])
        await service.upsertItems([
          transfer(1, { amount_minor: "10100", excluded_reason: "gone" }),
        ])
        expect((await codeOf(1)).state).toBe("canceled")
        expect(item).toBeDefined()
        await service.assignTransferCode(wanted(2))
        expect((await codeOf(2)).amount_minor).toBe("10200")

        await MikroOrmWrapper.forkManager().execute(
          `update reconciliation_transfer_code
              set closed_at = now() - interval '20 days 1 hour'
            where order_id = 'order_1'`
        )
        await service.assignTransferCode(wanted(3))
        expect((await codeOf(3)).amount_minor).toBe("10100")
      })

      it("follow what an order owes until a part is paid", async () => {
        await service.assignTransferCode(wanted(1))
        const [item] = await service.upsertItems([
          transfer(1, { amount_minor: "10100", suffix_minor: "100" }),
        ])
        const before = await codeOf(1)
        await service.assignTransferCode(wanted(1, { base_minor: "9000" }))
        expect(await codeOf(1)).toMatchObject({
          amount_minor: "9100",
          token: before.token,
          code: before.code,
        })
        expect(await service.retrievePlatformItem(item)).toMatchObject({
          amount_minor: "9100",
          suffix_minor: "100",
        })
        // The buyer may still pay what he was told first.
        await service.assignTransferCode(wanted(2))
        expect((await codeOf(2)).amount_minor).toBe("10200")

        const { id: line_id } = await line("5000")
        await confirm(line_id, item)
        await service.assignTransferCode(wanted(1, { base_minor: "8000" }))
        expect(await codeOf(1)).toMatchObject({
          amount_minor: "9100",
          open_minor: "4100",
        })
      })

      it("leave what was told, or paid, before there were codes", async () => {
        const [item] = await service.upsertItems([transfer(1), transfer(2)])
        const { id: line_id } = await line("10000")
        await confirm(line_id, item)
        await service.assignTransferCode(wanted(1))
        await service.assignTransferCode(wanted(2))
        expect(await codeOf(1)).toMatchObject({
          amount_minor: "10000",
          state: "paid",
        })
        expect(await codeOf(2)).toMatchObject({
          amount_minor: "10000",
          state: "open",
        })
        expect(
          await service.claimInstructions({ ids: null, most: 10 })
        ).toEqual([])
      })

      it("have their suffix as a part of the match, and follow it", async () => {
        await service.assignTransferCode(wanted(1))
        const [item] = await service.upsertItems([
          transfer(1, { amount_minor: "10100", suffix_minor: "100" }),
        ])
        const { id: line_id } = await line("10100")
        const { id: match_id } = await confirm(line_id, item)
        expect((await confirm(line_id, item)).id).toBe(match_id)
        const legs = await service.listPaymentMatchLegs({ match_id })
        expect(
          legs
            .map(({ kind, item_id, allocated_minor }) => [
              kind,
              item_id,
              allocated_minor,
            ])
            .sort()
        ).toEqual([
          ["item", item, "10000"],
          ["suffix", item, "100"],
        ])
        expect((await codeOf(1)).state).toBe("paid")
        await service.undoMatch({ match_id, actor: "user_1", reason: "no" })
        expect((await codeOf(1)).state).toBe("open")
        expect(await service.retrievePlatformItem(item)).toMatchObject({
          state: "open",
        })
        const [expected] = await service.readExpectedItems({
          keys: [],
          time_zone: "Asia/Jakarta",
          set_aside: [],
        })
        expect(expected).toMatchObject({
          amount_minor: 10_100n,
          unique_amount: true,
        })
      })

      it("are told to each buyer by one of many senders", async () => {
        await service.assignTransferCode(wanted(1))
        const claims = await Promise.all(
          Array.from({ length: 10 }, () =>
            service.claimInstructions({ ids: null, most: 10 })
          )
        )
        expect(claims.flat()).toHaveLength(1)
      })
    })

    it("refuses to change or delete what the audit holds, and follows it", async () => {
      const [item] = await service.upsertItems([transfer(1)])
      const { id: line_id } = await line("10000")
      const { id: match_id } = await confirm(line_id, item)
      await service.undoMatch({ match_id, actor: "user_1", reason: "wrong" })
      const links = await service.readAudit({
        account_id: "oracc_1",
        after: 0,
        limit: 10,
      })
      expect(links.map(({ action }) => action)).toEqual([
        "match_confirmed",
        "match_undone",
      ])
      expect(verifyChain(links).broken).toBeNull()
      expect(verifyChain(links.slice(1)).broken).toEqual({
        position: 1,
        problem: "missing",
      })
      const forged = links.map((link) => ({ ...link, actor: "user_2" }))
      expect(verifyChain(forged).broken).toEqual({
        position: 1,
        problem: "changed",
      })
      for (const sql of [
        `update reconciliation_audit set actor = 'user_2'`,
        `delete from reconciliation_audit`,
      ]) {
        await expect(
          MikroOrmWrapper.forkManager().execute(sql)
        ).rejects.toThrow("never changed or deleted")
      }
    })

    it("chains acts of many writers without a gap", async () => {
      const items = await service.upsertItems(
        Array.from({ length: 12 }, (_, index) => transfer(index))
      )
      const lines = await Promise.all(
        items.map((_, index) => line("10000", index + 1))
      )
      await Promise.all(lines.map(({ id }, index) => confirm(id, items[index])))
      const links = await service.readAudit({
        account_id: "oracc_1",
        after: 0,
        limit: 50,
      })
      expect(links).toHaveLength(12)
      expect(verifyChain(links).broken).toBeNull()
    })

    it("keeps money columns as bigint", async () => {
      const rows = await MikroOrmWrapper.forkManager().execute<
        { data_type: string }[]
      >(
        `select data_type from information_schema.columns
          where table_name like 'reconciliation_%'
            and column_name like '%\\_minor'`
      )
      expect(rows.length).toBeGreaterThan(5)
      expect(new Set(rows.map((row) => row.data_type))).toEqual(
        new Set(["bigint"])
      )
    })
  },
})
