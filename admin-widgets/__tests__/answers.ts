/** What the server answers: by path, a body, or a function of the request. */
export type Answers = Record<
  string,
  object | ((request: { url: URL; body: unknown }) => object)
>

/** Stands in the way of the network: any other path is a failed test. */
export const answerWith = (answers: Answers) => {
  const asked: string[] = []
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input))
    const call = `${init?.method ?? "GET"} ${url.pathname.replace("/admin/order-cycle", "")}`
    asked.push(call + url.search)
    const answer = answers[call]
    if (!answer) {
      return json({ message: `Nobody answers ${call}.` }, 500)
    }
    const body = init?.body ? JSON.parse(String(init.body)) : undefined
    const value = typeof answer === "function" ? answer({ url, body }) : answer
    return value instanceof Response ? value : json(value, 200)
  }) as typeof fetch
  return asked
}

export const json = (body: object, status: number) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  })
