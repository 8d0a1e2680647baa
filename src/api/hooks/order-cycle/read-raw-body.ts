import type { IncomingMessage } from "node:http"

/**
 * Reads a request's bytes as they come in: signatures are made of bytes, and
 * core's parser would have changed them.
 *
 * @param largest bytes; a larger body is refused unread.
 * @returns null when there are more; the rest is left unread.
 */
export async function readRawBody(
  request: IncomingMessage,
  largest: number
): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > largest) {
    return null
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largest) {
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
