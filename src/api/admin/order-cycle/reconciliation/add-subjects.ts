import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  ListedMatch,
  MatchRow,
} from "../../../../types/reconciliation/matches"
import { addOrderNumbers } from "./add-order-numbers"
import { itemFields, lineFields } from "./query-config"

/** Adds to matches the line and the items that they are about. */
export async function addSubjects(
  scope: MedusaContainer,
  matches: MatchRow[]
): Promise<ListedMatch[]> {
  const itemIds = matches.flatMap(itemIdsOf)
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (entity: string, fields: string[], ids: string[]) =>
    ids.length
      ? (await query.graph({ entity, fields, filters: { id: ids } })).data
      : []
  const [lines, items] = await Promise.all([
    read(
      "statement_line",
      lineFields,
      matches.map(({ line_id }) => line_id)
    ),
    read("platform_item", itemFields, itemIds).then((rows) =>
      addOrderNumbers(scope, rows)
    ),
  ])
  return matches.map((match) => ({
    ...match,
    line: lines.find(({ id }) => id === match.line_id) ?? null,
    items: itemIdsOf(match).flatMap(
      (itemId) => items.find(({ id }) => id === itemId) ?? []
    ),
  }))
}

const itemIdsOf = ({ legs }: MatchRow) => [
  ...new Set(legs.flatMap(({ item_id }) => item_id ?? [])),
]
