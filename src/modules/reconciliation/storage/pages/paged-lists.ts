import type { PagedList } from "./paged-list"

/** The lists of the workbench, each with an index in its order. */
export const pagedLists = {
  lines: {
    table: "reconciliation_line",
    column: "booked_on",
    isTime: false,
    direction: "asc",
    searched: {
      texts: [`r."text"`, `r."party"`, `r."reference"`],
      amounts: [`r."amount_minor"`, `r."gross_minor"`],
    },
  },
  items: {
    table: "reconciliation_item",
    column: "opened_at",
    isTime: true,
    direction: "asc",
    searched: {
      texts: [`r."reference"`, `r."payer"`, `r."order_id"`],
      amounts: [`r."amount_minor"`],
    },
  },
  matches: {
    table: "reconciliation_match",
    column: "decided_at",
    isTime: true,
    direction: "desc",
    searched: {
      texts: [`l."text"`, `l."party"`, `l."reference"`],
      amounts: [`l."amount_minor"`, `l."gross_minor"`],
      from: `"reconciliation_line" l where l."id" = r."line_id"`,
    },
  },
} satisfies Record<string, PagedList>
