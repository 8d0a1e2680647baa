import type { DataTableFilter } from "@medusajs/ui"
import { createDataTableFilterHelper } from "@medusajs/ui"

const filter = createDataTableFilterHelper<object>()

/**
 * A list's filter by words.
 *
 * @param type multiselect: some of them; radio: one of them.
 */
export const choiceFilter = (
  id: string,
  label: string,
  options: { value: string; label: string }[],
  type: "multiselect" | "radio" = "multiselect"
): DataTableFilter =>
  filter.custom({ id, type, label, options }) as DataTableFilter
