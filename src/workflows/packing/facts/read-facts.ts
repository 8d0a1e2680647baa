import type { MedusaContainer } from "@medusajs/framework/types"
import type { FactsToWrite } from "../../../modules/packing/storage/write-facts"
import { readCartonTable } from "../../../modules/packing/tables/read-carton-table"
import { readCodeTable } from "../../../modules/packing/tables/read-code-table"
import type {
  FactProblem,
  FactTableText,
} from "../../../modules/packing/tables/read-fact-table"
import { readPlaceTable } from "../../../modules/packing/tables/read-place-table"
import { readProfileTable } from "../../../modules/packing/tables/read-profile-table"
import type { PackingTable } from "../../../types/packing-facts"
import { nameIds } from "./name-ids"

/** A table's good lines, ready to be written. */
export type ReadFacts = {
  facts: FactsToWrite
  /** Counts of cartons that the file tells, by the carton's key. */
  counts: {
    line: number
    code: string
    location_id: string
    quantity: number
  }[]
  problems: FactProblem[]
  unknown: string[]
}

/** Reads a merchant's CSV and finds the items and locations that it names. */
export const readFacts = (
  container: MedusaContainer,
  table: PackingTable,
  content: string
): Promise<ReadFacts> => readers[table](container, content)

type Reader = (
  container: MedusaContainer,
  content: string
) => Promise<ReadFacts>

const readers: Record<PackingTable, Reader> = {
  cartons: async (container, content) => {
    const text = readCartonTable(content)
    const named = await nameIds(container, text)
    return {
      ...rest(text, named.problems),
      facts: {
        table: "cartons",
        rows: named.lines.map(({ row, location_id }) => {
          const { location: _, stock: __, ...carton } = row
          return { ...carton, location_id }
        }),
      },
      counts: named.lines.flatMap(({ line, row, location_id }) =>
        row.stock !== null && location_id
          ? [{ line, code: row.code, location_id, quantity: row.stock }]
          : []
      ),
    }
  },
  item_profiles: async (container, content) => {
    const text = readProfileTable(content)
    const named = await nameIds(container, text)
    return {
      ...rest(text, named.problems),
      facts: {
        table: "item_profiles",
        rows: named.lines.map(({ row, inventory_item_id }) => {
          const { sku: _, ...profile } = row
          return { ...profile, inventory_item_id }
        }),
        set: text.columns,
      },
    }
  },
  item_codes: async (container, content) => {
    const text = readCodeTable(content)
    const named = await nameIds(container, text)
    return {
      ...rest(text, named.problems),
      facts: {
        table: "item_codes",
        rows: named.lines.map(({ row, inventory_item_id }) => ({
          code: row.code,
          units: row.units,
          inventory_item_id,
        })),
      },
    }
  },
  places: async (container, content) => {
    const text = readPlaceTable(content)
    const named = await nameIds(container, text)
    return {
      ...rest(text, named.problems),
      facts: {
        table: "places",
        rows: named.lines.map(({ row, inventory_item_id, location_id }) => ({
          place: row.place,
          sequence: row.sequence,
          inventory_item_id,
          location_id: location_id ?? "",
        })),
      },
    }
  },
}

const rest = (
  { problems, unknown }: FactTableText<unknown>,
  unnamed: FactProblem[]
) => ({
  counts: [],
  problems: [...problems, ...unnamed].sort((a, b) => a.line - b.line),
  unknown,
})
