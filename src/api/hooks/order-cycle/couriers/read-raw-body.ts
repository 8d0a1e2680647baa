import type { IncomingMessage } from "node:http"

/** More than any courier sends; larger bodies are refused unread. */
export const LARGEST_BODY = 256 * 1024

/**
 * Reads a request's bytes as they come in: signatures are made of bytes, and
 * core's parser would have changed them.
 *
 * @returns null when there are more than 256 KB; the rest is left unread.
 */
export async function readRawBody(
  request: IncomingMessage
): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) {
    return null
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) {
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
