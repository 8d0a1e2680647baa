import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../modules/reconciliation/service"
import { readMoney } from "../../../../money/read-money"
import type { CursorPage } from "../../../../types/reconciliation/cursor-page"

type Asked = {
  filters: Record<string, string | string[] | undefined>
  /** `249000` and `249.50` are main units, in either direction. */
  q?: string
  /** Of the amount that may be searched for. */
  currency?: string
  after?: string
  offset: number
  limit: number
}

type Source = {
  list: Parameters<ReconciliationModuleService["readPage"]>[0]
  entity: string
  fields: string[]
}

/** One page of a list that may be long, as Query reads its rows. */
export async function loadCursorPage(
  scope: MedusaContainer,
  { list, entity, fields }: Source,
  { filters, q, currency, after, offset, limit }: Asked
) {
  const minor = q && currency ? readMoney(q.replace(/^-/, ""), currency) : null
  const { ids, ...page } = await scope
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readPage(list, {
      filters,
      search: q ? { text: q, minor } : undefined,
      after,
      offset,
      limit,
    })
  const { data } = ids.length
    ? await scope
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity, fields, filters: { id: ids } })
    : { data: [] }
  const found = new Map(data.map((row) => [row.id, row]))
  return {
    // One that was deleted meanwhile is left out.
    rows: ids.flatMap((id) => found.get(id) ?? []),
    page: { ...page, offset, limit } satisfies CursorPage,
  }
}
