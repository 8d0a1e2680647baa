import { useSearchParams } from "react-router-dom"
import { listFromAddress } from "../format/list-from-address"
import type { ListPage } from "./list-page"
import { pageSize } from "./page-size"

type AddressFilters<Name extends string> = ListPage & {
  q?: string
} & Partial<Record<Name, string>>

/** A list's page, search and filters as the address holds them, for the API. */
export const useAddressFilters = <Name extends string>(
  ...names: Name[]
): AddressFilters<Name> => {
  const [search] = useSearchParams()
  const filters = names.map((name) => [name, listFromAddress(search.get(name))])
  return {
    ...(Object.fromEntries(filters) as Partial<Record<Name, string>>),
    q: search.get("q") || undefined,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  }
}
