import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { ReconciliationTables } from "../reconciliation-tables"
import type { FingerprintedLine } from "../statement/fingerprint-lines"
import type { SettlementSums } from "../statement/statement"
import type { ImportedStatement } from "./imported-statement"
import { insertAccount, type NewAccount } from "../storage/insert-account"
import { type FileEnd, finishFile } from "../storage/import/finish-file"
import { insertLines, type LinePlace } from "../storage/import/insert-lines"
import {
  insertStatement,
  type StatementPlace,
} from "../storage/import/insert-statement"
import { noteProgress } from "../storage/import/note-progress"
import { type NewFile, receiveFile } from "../storage/import/receive-file"
import { releaseFile } from "../storage/import/release-file"
import { upsertBatch } from "../storage/import/upsert-batch"

/** Accounts, and what their files say. */
export class ImportService extends ReconciliationTables {
  @InjectManager()
  async openAccount(
    account: NewAccount,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertAccount(managerOf(sharedContext), account)
  }

  @InjectManager()
  async receiveFile(
    file: NewFile,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await receiveFile(managerOf(sharedContext), file)
  }

  @InjectManager()
  async addStatement(
    place: StatementPlace,
    statement: ImportedStatement,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertStatement(managerOf(sharedContext), place, statement)
  }

  @InjectManager()
  async addBatch(
    place: Parameters<typeof upsertBatch>[1],
    statement: ImportedStatement,
    sums: SettlementSums,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await upsertBatch(managerOf(sharedContext), place, statement, sums)
  }

  @InjectManager()
  async addLines(
    place: LinePlace,
    lines: FingerprintedLine[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await insertLines(managerOf(sharedContext), place, lines)
  }

  @InjectManager()
  async noteProgress(
    progress: Parameters<typeof noteProgress>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await noteProgress(managerOf(sharedContext), progress)
  }

  @InjectManager()
  async finishFile(end: FileEnd, @MedusaContext() sharedContext: Context = {}) {
    return await finishFile(managerOf(sharedContext), end)
  }

  @InjectManager()
  async releaseFile(
    release: Parameters<typeof releaseFile>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await releaseFile(managerOf(sharedContext), release)
  }
}
