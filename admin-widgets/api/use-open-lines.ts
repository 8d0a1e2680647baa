import { useInfiniteQuery } from "@tanstack/react-query"
import type {
  LineListResponse,
  SuggestionListResponse,
} from "../../src/types/reconciliation/lines"
import { client } from "./client"
import type { OpenLinePage } from "./open-line-page"
import { openPageSize } from "./open-page-size"
import { orderCycleKeys } from "./order-cycle-keys"

const path = "/admin/order-cycle/reconciliation"

/** Three a line, at most. */
const MOST_SUGGESTIONS = 200

type Question = { account_id: string; currency_code: string; q?: string }

/** Lines of an account that nothing explains yet, the oldest first. */
export const useOpenLines = (question: Question) =>
  useInfiniteQuery({
    queryKey: orderCycleKeys.reconciliationList("open-lines", question),
    queryFn: ({ pageParam }) => readPage(question, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: OpenLinePage) => next,
    // A list that moves by itself has the wrong line under the Enter key.
    refetchOnWindowFocus: false,
  })

async function readPage(
  question: Question,
  after: string | undefined
): Promise<OpenLinePage> {
  const { lines, count, is_count_capped, open_currencies, next } =
    await client.fetch<LineListResponse>(`${path}/lines`, {
      query: { ...question, state: "open", after, limit: openPageSize },
    })
  const page = { lines, count, is_count_capped, open_currencies, next }
  if (!lines.length) {
    return { ...page, suggestions: [] }
  }
  const { suggestions } = await client.fetch<SuggestionListResponse>(
    `${path}/suggestions`,
    {
      query: {
        line_id: lines.map(({ id }) => id).join(","),
        limit: MOST_SUGGESTIONS,
      },
    }
  )
  return { ...page, suggestions }
}
