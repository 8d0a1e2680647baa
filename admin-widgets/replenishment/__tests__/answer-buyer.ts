import { answerWith, type Answers } from "../../__tests__/answers"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { supplierOf } from "./supplier-of"

const me = { id: "user_1", email: "me@toko.test", first_name: "Ayu" }
const page = { offset: 0, limit: 20 }

/** A request that changed something. */
export type Sent = { path: string; body: unknown }

/**
 * A shop with one supplier and one location; what POST brings is kept in
 * `sent`, in its order. Paths are those below `replenishment/`.
 */
export const answerBuyer = (
  answers: Answers = {},
  outside: Answers = {}
): { asked: string[]; sent: Sent[] } => {
  const sent: Sent[] = []
  const base = "/replenishment/"
  const replenishment = Object.entries(answers).map(([call, answer]) => {
    const [method, path] = call.split(" ")
    return [
      `${method} ${base}${path}`,
      method === "GET"
        ? answer
        : (request: { url: URL; body: unknown }) => {
            sent.push({ path, body: request.body })
            return typeof answer === "function" ? answer(request) : answer
          },
    ]
  })
  const asked = answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /admin/users/me": { user: me },
    "GET /admin/users": { users: [me] },
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    [`GET ${base}suppliers`]: {
      ...page,
      count: 1,
      suppliers: [{ ...supplierOf(), item_count: 12, open_orders: 2 }],
    },
    ...Object.fromEntries(replenishment),
    ...outside,
  })
  return { asked, sent }
}
