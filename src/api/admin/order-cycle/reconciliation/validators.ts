import { z } from "@medusajs/framework/zod"
import { discrepancyResolutions } from "../../../../modules/reconciliation/discrepancies/discrepancy-resolutions"
import { discrepancyStates } from "../../../../modules/reconciliation/discrepancies/discrepancy-states"
import { reconciliationStates } from "../../../../types/reconciliation/state"
import { listOf } from "../../../list-of"
import { feeContract } from "../../../../modules/reconciliation/fees/fee-contract"
import { csvProfile } from "./csv-profile"
import { currencyCode } from "./currency-code"
import { timeZone } from "./time-zone"
import { payee } from "./transfer-code-validators"

const id = z.string().trim().min(1).max(100)
const text = z.string().trim().min(1).max(200)

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const ListAccountsQuery = z.object(page)

const lagDays = z.number().int().min(0).max(90)
const staleAfterDays = z.number().int().min(1).max(90).nullable()

export const OpenAccount = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, "use small letters, digits and dashes"),
  name: text,
  kind: z.enum(["psp", "bank", "courier", "wallet"]).default("bank"),
  currency_code: currencyCode,
  time_zone: timeZone.default("Asia/Jakarta"),
  number: text.nullable().default(null),
  provider_id: id.nullable().default(null),
  format: z
    .string()
    .regex(/^[a-z0-9.:-]{1,60}$/)
    .default("auto"),
  csv_profile: csvProfile.nullable().default(null),
  lag_days: lagDays.default(3),
  stale_after_days: staleAfterDays.default(null),
  fee_contract: feeContract.nullable().default(null),
  payee: payee.nullable().default(null),
})

export const ChangeAccount = z.strictObject({
  lag_days: lagDays.optional(),
  stale_after_days: staleAfterDays.optional(),
  fee_contract: feeContract.nullable().optional(),
})

export const ListFilesQuery = z.object({
  account_id: id.optional(),
  state: listOf(z.enum(["received", "posted", "rejected", "quarantined"])),
  ...page,
})

export const ImportFile = z.strictObject({
  account_id: id,
  file_name: text,
  content: z.string().min(1),
  encoding: z.enum(["text", "base64"]).default("text"),
})

export const ReleaseFile = z.strictObject({ note: text })

const search = z.string().trim().min(1).max(200).optional()

export const ListLinesQuery = z.object({
  account_id: id.optional(),
  file_id: id.optional(),
  currency_code: currencyCode.optional(),
  q: search,
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_\w{1,100}$/, "write the next of a page")
    .optional(),
  state: listOf(z.enum(reconciliationStates)),
  ...page,
})

const afterMoment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z_\w{1,100}$/,
    "write the next of a page"
  )
  .refine((text) => Number.isFinite(Date.parse(text.split("_")[0])), {
    message: "write the next of a page",
  })
  .optional()

export const ListItemsQuery = z.object({
  id: listOf(id),
  order_id: id.optional(),
  currency_code: currencyCode.optional(),
  q: search,
  after: afterMoment,
  kind: listOf(
    z.enum([
      "capture",
      "refund",
      "expected_transfer",
      "cod_due",
      "manual_payment",
      "payout",
    ])
  ),
  state: listOf(z.enum(reconciliationStates)),
  ...page,
})

export const ListMatchesQuery = z.object({
  account_id: id.optional(),
  line_id: id.optional(),
  currency_code: currencyCode.optional(),
  q: search,
  after: afterMoment,
  state: listOf(
    z.enum(["suggested", "confirmed", "locked", "rejected", "undone"])
  ),
  ...page,
})

export const RunMatch = z.strictObject({ account_id: id.optional() })

const minor = z.string().regex(/^-?[1-9]\d{0,17}$/, "write whole minor units")

export const ConfirmMatch = z.strictObject({
  line_id: id,
  /** Without an amount: as far as both reach, in this order. */
  items: z
    .array(
      z.strictObject({
        item_id: id,
        allocated_minor: minor.nullable().default(null),
      })
    )
    .min(1)
    .max(100),
})

export const UndoMatch = z.strictObject({ reason: text })

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write YYYY-MM-DD")

export const ListDiscrepanciesQuery = z.object({
  account_id: id.optional(),
  order_id: id.optional(),
  code: listOf(z.string().regex(/^[A-E]\d{2}$/)),
  assignee: id.optional(),
  state: listOf(z.enum(discrepancyStates)),
  ...page,
})

export const ChangeDiscrepancy = z.strictObject({
  assignee: id.nullable().optional(),
  snoozed_until: z.iso.datetime({ offset: true }).nullable().optional(),
  note: text.optional(),
})

export const ResolveDiscrepancy = z.strictObject({
  resolution: z.enum(discrepancyResolutions),
  note: text,
})

export const ListSuggestionsQuery = z.object({
  line_id: listOf(id),
  ...page,
})

export const ListRunsQuery = z.object({ account_id: id.optional(), ...page })

const share = z.number().min(0).max(1)

export const ReplayRun = z.strictObject({
  account_id: id,
  days: z.number().int().min(1).max(366).default(90),
  settings: z
    .strictObject({
      window_days: z.number().int().min(1).max(60),
      late_days: z.number().int().min(1).max(365),
      payer_least: share,
      part_least_percent: z.number().int().min(1).max(100),
      automatic_least: share,
    })
    .partial()
    .default({}),
})

export const ListBatchesQuery = z.object({
  account_id: id.optional(),
  state: listOf(
    z.enum(["open", "closed", "funded", "reconciled", "failed", "reopened"])
  ),
  ...page,
})

export const ListWriteOffsQuery = z.object({
  discrepancy_id: id.optional(),
  state: listOf(z.enum(["proposed", "approved", "refused"])),
  ...page,
})

export const ProposeWriteOff = z.strictObject({ discrepancy_id: id })

export const ReportPeriodQuery = z.object({
  account_id: id,
  from: day,
  to: day,
})

export const ClosePeriod = z.strictObject({ account_id: id, closed_to: day })

export const VerifyAuditQuery = z.object({ account_id: id })

export type ListAccountsQueryType = z.infer<typeof ListAccountsQuery>
export type OpenAccountType = z.infer<typeof OpenAccount>
export type ChangeAccountType = z.infer<typeof ChangeAccount>
export type ListFilesQueryType = z.infer<typeof ListFilesQuery>
export type ImportFileType = z.infer<typeof ImportFile>
export type ReleaseFileType = z.infer<typeof ReleaseFile>
export type ListLinesQueryType = z.infer<typeof ListLinesQuery>
export type ListItemsQueryType = z.infer<typeof ListItemsQuery>
export type ListMatchesQueryType = z.infer<typeof ListMatchesQuery>
export type RunMatchType = z.infer<typeof RunMatch>
export type ConfirmMatchType = z.infer<typeof ConfirmMatch>
export type UndoMatchType = z.infer<typeof UndoMatch>
export type ListDiscrepanciesQueryType = z.infer<typeof ListDiscrepanciesQuery>
export type ChangeDiscrepancyType = z.infer<typeof ChangeDiscrepancy>
export type ResolveDiscrepancyType = z.infer<typeof ResolveDiscrepancy>
export type ListSuggestionsQueryType = z.infer<typeof ListSuggestionsQuery>
export type ListRunsQueryType = z.infer<typeof ListRunsQuery>
export type ReplayRunType = z.infer<typeof ReplayRun>
export type ListBatchesQueryType = z.infer<typeof ListBatchesQuery>
export type ListWriteOffsQueryType = z.infer<typeof ListWriteOffsQuery>
export type ProposeWriteOffType = z.infer<typeof ProposeWriteOff>
export type ReportPeriodQueryType = z.infer<typeof ReportPeriodQuery>
export type ClosePeriodType = z.infer<typeof ClosePeriod>
export type VerifyAuditQueryType = z.infer<typeof VerifyAuditQuery>
