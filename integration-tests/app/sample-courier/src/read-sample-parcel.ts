import { BadPayload } from "medusa-plugin-order-cycle/modules/tracking"
import { z } from "@medusajs/framework/zod"

const sampleParcel = z.object({
  number: z.string().min(1),
  state: z.string(),
  scans: z.array(
    z.object({
      /** ISO 8601 with an offset. */
      at: z.string(),
      state: z.string(),
      text: z.string(),
      place: z.string().nullable(),
    })
  ),
})

/** @throws BadPayload with the place of what cannot be read. */
export function readSampleParcel(body: string): z.infer<typeof sampleParcel> {
  const read = sampleParcel.safeParse(parseJson(body))
  if (!read.success) {
    const [{ path, message }] = read.error.issues
    throw new BadPayload(path.filter(isSegment), `${message}.`)
  }
  return read.data
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new BadPayload([], `This is not JSON: ${(error as Error).message}.`)
  }
}

const isSegment = (part: PropertyKey): part is string | number =>
  typeof part !== "symbol"
