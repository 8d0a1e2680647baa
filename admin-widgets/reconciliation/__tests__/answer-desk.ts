import type { ItemRow } from "../../../src/types/reconciliation/items"
import type {
  LineRow,
  SuggestionRow,
} from "../../../src/types/reconciliation/lines"
import { answerWith, type Answers } from "../../__tests__/answers"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"

type Desk = {
  lines?: LineRow[]
  items?: ItemRow[]
  suggestions?: SuggestionRow[]
}

type Decision = { path: string; body: unknown }

const page = { offset: 0, limit: 50, is_count_capped: false, next: null }

const me = { id: "user_1", email: "me@toko.test", first_name: "Ayu" }
const other = { id: "user_2", email: "bayu@toko.test", first_name: "Bayu" }

/**
 * A server with two lists that matching shortens: its decisions are kept in
 * `decisions`, in their order.
 */
export const answerDesk = (
  { lines = [], items = [], suggestions = [] }: Desk,
  more: Answers = {}
) => {
  const decisions: Decision[] = []
  const gone = new Set<string>()
  const base = "/reconciliation"
  const asked = answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /admin/users/me": { user: me },
    "GET /admin/users": { users: [me, other] },
    [`GET ${base}/lines`]: () => {
      const open = lines.filter(({ id }) => !gone.has(id))
      return { ...page, count: open.length, lines: open, open_currencies: [] }
    },
    [`GET ${base}/items`]: ({ url }) => {
      const ids = url.searchParams.get("id")?.split(",")
      const found = items.filter(({ id }) => !ids || ids.includes(id))
      return { ...page, count: found.length, items: found }
    },
    [`GET ${base}/suggestions`]: ({ url }) => ({
      suggestions: suggestions.filter(
        ({ id, line_id }) =>
          !gone.has(id) && url.searchParams.get("line_id")?.includes(line_id)
      ),
    }),
    [`POST ${base}/matches`]: ({ body }) => {
      const { line_id } = body as { line_id: string }
      gone.add(line_id)
      decisions.push({ path: "matches", body })
      return { match: { id: `ormat_${decisions.length}` } }
    },
    ...Object.fromEntries(
      suggestions.map(({ id }) => [
        `POST ${base}/suggestions/${id}/reject`,
        () => {
          gone.add(id)
          decisions.push({ path: `suggestions/${id}/reject`, body: null })
          return { id, rejected: true }
        },
      ])
    ),
    [`POST ${base}/matches/ormat_1/undo`]: ({ body }) => {
      decisions.push({ path: "matches/ormat_1/undo", body })
      gone.clear()
      return { match: { id: "ormat_1" } }
    },
    ...more,
  })
  return { asked, decisions }
}
