import { toMainUnits } from "../../../src/money/to-main-units"
import type {
  SupplierMode,
  SupplierRow,
} from "../../../src/types/replenishment/suppliers"

/** A supplier as it stands in the fields; money in main units. */
export type SupplierDraft = {
  code: string
  name: string
  email: string
  address: string
  language: "en" | "id"
  currency_code: string
  time_zone: string
  mode: SupplierMode
  /** ISO weekdays, 1 is Monday. */
  order_days: number[]
  stated_days: string
  minimum: string
  free_freight: string
  /** ISO days, one a line or with commas. */
  holidays: string
  is_active: boolean
}

/** What is stored, ready to be changed; a new one in the store's zone. */
export function draftSupplier(
  supplier: SupplierRow | null,
  zone: string
): SupplierDraft {
  const amount = (minor: string | null) =>
    supplier && minor !== null
      ? toMainUnits(BigInt(minor), supplier.currency_code)
      : ""
  return {
    code: supplier?.code ?? "",
    name: supplier?.name ?? "",
    email: supplier?.email ?? "",
    address: supplier?.address ?? "",
    language: supplier?.language ?? "en",
    currency_code: supplier?.currency_code ?? "",
    time_zone: supplier?.time_zone ?? zone,
    mode: supplier?.mode ?? "continuous",
    order_days: supplier?.order_days ?? [],
    stated_days: String(supplier?.stated_days ?? ""),
    minimum: amount(supplier?.minimum_minor ?? null),
    free_freight: amount(supplier?.free_freight_minor ?? null),
    holidays: supplier?.holidays.join("\n") ?? "",
    is_active: supplier?.is_active ?? true,
  }
}
