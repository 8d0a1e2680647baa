const LARGEST_ANSWER = 2 * 1024 * 1024

/**
 * Reads an answer's text.
 *
 * @throws Error when it is larger than 2 MB or ends before its end.
 */
export async function readAnswerBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  let part = await reader?.read()
  while (reader && part?.value) {
    size += part.value.length
    if (size > LARGEST_ANSWER) {
      await reader.cancel()
      throw new Error("The answer is larger than 2 MB")
    }
    chunks.push(part.value)
    part = await reader.read()
  }
  return Buffer.concat(chunks).toString("utf8")
}
