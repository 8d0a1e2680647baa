/** Fields of a JSON object by name; nothing out of anything else. */
export const readFields = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {}
