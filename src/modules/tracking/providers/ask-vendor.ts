import { BadPayload } from "../dialects/bad-payload"
import { classOfHttp } from "../dialects/class-of-http"
import type { Dialect } from "../dialects/dialect"
import type { PayloadError } from "../dialects/payload-error"
import { toUtcSeconds } from "../time/to-utc-seconds"
import type { CourierAnswer } from "./courier-answer"
import { readAnswerBody } from "./read-answer-body"
import { readRetryAfter } from "../polling/read-retry-after"

const TIMEOUT_MS = 15_000

/**
 * Sends one request to a provider's API.
 *
 * @param dialect reads the provider's words out of a refusal.
 * @returns an answer whatever happens: 15 seconds without an end, a broken
 *   connection and more than 2 MB are `unavailable`.
 */
export async function askVendor(
  url: string,
  request: {
    method?: "GET" | "POST"
    headers: Record<string, string>
    body?: string
  },
  dialect: Dialect
): Promise<CourierAnswer> {
  try {
    const response = await fetch(url, {
      ...request,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const body = await readAnswerBody(response)
    return toAnswer(response, body, dialect)
  } catch (error) {
    return { kind: "unavailable", message: reasonOf(error as Error) }
  }
}

function toAnswer(
  response: Response,
  body: string,
  dialect: Dialect
): CourierAnswer {
  const refusal = readRefusal(body, dialect)
  if (response.ok && !refusal) {
    return { kind: "ok", body }
  }
  const message =
    refusal?.message || body.trim().slice(0, 300) || `HTTP ${response.status}`
  const kind = classOf(response, refusal)
  if (kind === "rate_limited") {
    const header = response.headers.get("retry-after")
    return { kind, message, retry_after: readRetryAfter(header, new Date()) }
  }
  // What a provider refuses to look up is as good as not found.
  return { kind: kind === "invalid" ? "not_found" : kind, message }
}

/** HTTP's own word wins where it says more than "bad request". */
function classOf(
  { ok, status }: Response,
  refusal: PayloadError | null
): PayloadError["class"] {
  const byHttp = ok ? "invalid" : classOfHttp(status)
  return byHttp === "invalid" ? (refusal?.class ?? byHttp) : byHttp
}

function readRefusal(body: string, dialect: Dialect): PayloadError | null {
  try {
    return dialect.parse(body, {
      received_at: toUtcSeconds(new Date()),
      zone: null,
      carrier: null,
    }).error
  } catch (error) {
    if (error instanceof BadPayload) {
      return null
    }
    throw error
  }
}

const reasonOf = (error: Error): string => {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ""
  return `${error.message}${cause}`
}
