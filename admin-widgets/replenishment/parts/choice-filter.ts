import type { DataTableFilter } from "@medusajs/ui"
import { createDataTableFilterHelper } from "@medusajs/ui"

const filter = createDataTableFilterHelper<object>()

/** A list's filter by one of some words. */
export const choiceFilter = (
  id: string,
  label: string,
  options: { value: string; label: string }[]
): DataTableFilter =>
  filter.custom({ id, type: "multiselect", label, options }) as DataTableFilter
