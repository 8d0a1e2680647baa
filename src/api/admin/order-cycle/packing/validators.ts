import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"
import { parcelStates } from "../../../../types/packing"
import { station } from "./stations/validators"

const id = z.string().trim().min(1).max(100)

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const ListPickTasksQuery = z.object({
  order_id: id.optional(),
  location_id: id.optional(),
  state: listOf(z.enum(["open", "picking", "picked", "short", "canceled"])),
  ...page,
})

export const PrintPickListQuery = z.object({
  location_id: id,
  order_id: listOf(id),
  language: z.enum(["id", "en"]).default("id"),
})

export const ListParcelsQuery = z.object({
  order_id: id.optional(),
  location_id: id.optional(),
  code: id.optional(),
  handover_id: id.optional(),
  /** A part of its code or of the courier's number, or the order's number. */
  q: id.optional(),
  state: listOf(z.enum(parcelStates)),
  ...page,
})

export const OpenParcel = z.strictObject({ order_id: id, location_id: id })

export const ScanParcel = z.strictObject({
  client_id: id,
  code: z.string().trim().min(1).max(200),
  station: station.nullable().default(null),
})

export const CloseParcel = z.strictObject({
  weight_g: z.number().int().min(1).max(5_000_000).nullable().default(null),
  station: station.nullable().default(null),
})

export const OverrideParcel = CloseParcel.extend({
  override_reason: z.string().trim().min(3).max(500),
})

const text = z.string().trim().min(1).max(200).nullable().default(null)
const url = z.url().max(2000).nullable().default(null)

export const LabelParcel = z.strictObject({
  courier: text,
  service: text,
  tracking_number: text,
  tracking_url: url,
  label_url: url,
})

export const DecideLabel = z
  .strictObject({
    decision: z.enum(["adopt", "none"]),
    tracking_number: text,
    tracking_url: url,
    label_url: url,
    reason: z.string().trim().min(1).max(500),
  })
  .refine(
    ({ decision, tracking_number }) =>
      (decision === "adopt") === (tracking_number !== null),
    {
      path: ["tracking_number"],
      message:
        "A label that is adopted needs its number; where none was bought " +
        "there is no number.",
    }
  )

const reason = z.string().trim().min(1).max(500)

export const VoidLabel = z.strictObject({
  then: z.enum(["packed", "open", "voided"]).default("packed"),
  reason,
})

export const ReopenParcel = z.strictObject({ reason })

export const LabelParcels = z.strictObject({
  parcel_ids: z.array(id).min(1).max(200),
  courier: text,
  service: text,
})

export type ListPickTasksQueryType = z.infer<typeof ListPickTasksQuery>
export type PrintPickListQueryType = z.infer<typeof PrintPickListQuery>
export type ListParcelsQueryType = z.infer<typeof ListParcelsQuery>
export type OpenParcelType = z.infer<typeof OpenParcel>
export type ScanParcelType = z.infer<typeof ScanParcel>
export type CloseParcelType = z.infer<typeof CloseParcel>
export type OverrideParcelType = z.infer<typeof OverrideParcel>
export type LabelParcelType = z.infer<typeof LabelParcel>
export type DecideLabelType = z.infer<typeof DecideLabel>
export type VoidLabelType = z.infer<typeof VoidLabel>
export type ReopenParcelType = z.infer<typeof ReopenParcel>
export type LabelParcelsType = z.infer<typeof LabelParcels>
