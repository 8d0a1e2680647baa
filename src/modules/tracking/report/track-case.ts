import { IANAZone } from "luxon"
import { dialects } from "../dialects/dialects"
import { toUtcSeconds } from "../time/to-utc-seconds"
import { BadTrackInput } from "./bad-track-input"
import type { RefusedSignature, TrackDocument } from "./track-document"
import { trackInputs } from "./track-inputs"
import { unknownDialect } from "./unknown-dialect"

/** One line of a batch: what the command line would be told. */
export type TrackCase = {
  case: string
  courier: string
  /** Files, relative to the batch. */
  inputs: string[]
  carrier?: string
  zone?: string
  received_at?: string
  headers?: Record<string, string>
  secrets?: string[]
}

export type TrackCaseAnswer = { case: string } & (
  | ({ exit: 0 | 1 } & TrackDocument)
  | ({ exit: 1 } & RefusedSignature)
  | {
      exit: 1
      bad_input: {
        file: string
        line: number
        column: number
        message: string
      }
    }
  | { exit: 2; message: string }
)

/**
 * Answers one case of a batch.
 *
 * @param readInput gives the bytes of a file named in the case.
 */
export function trackCase(
  line: TrackCase,
  readInput: (file: string) => Buffer
): TrackCaseAnswer {
  if (!line.inputs?.length) {
    const message = "The case names no inputs: there is nothing to track."
    return { case: line.case, exit: 2, message }
  }
  if (!Object.hasOwn(dialects, line.courier)) {
    return { case: line.case, exit: 2, message: unknownDialect(line.courier) }
  }
  const usage = findProblem(line)
  if (usage) {
    return { case: line.case, exit: 2, message: usage }
  }
  try {
    const answer = trackInputs({
      dialect: dialects[line.courier],
      inputs: line.inputs.map((file) => readFile(file, readInput)),
      carrier: line.carrier ?? null,
      zone: line.zone ?? null,
      received_at: toUtcSeconds(
        line.received_at ? new Date(line.received_at) : new Date()
      ),
      webhook: line.headers
        ? { headers: line.headers, secrets: line.secrets ?? [] }
        : null,
    })
    return "schema" in answer
      ? { case: line.case, exit: answer.rejected.length ? 1 : 0, ...answer }
      : { case: line.case, exit: 1, ...answer }
  } catch (error) {
    if (!(error instanceof BadTrackInput)) {
      throw error
    }
    const { file, line: at, column, reason: message } = error
    const bad_input = { file, line: at, column, message }
    return { case: line.case, exit: 1, bad_input }
  }
}

function findProblem({ courier, zone, received_at, headers }: TrackCase) {
  if (zone && !IANAZone.isValidZone(zone)) {
    return `The zone "${zone}" is none. Write an IANA name, as Asia/Jakarta.`
  }
  if (received_at && Number.isNaN(Date.parse(received_at))) {
    return `received_at: "${received_at}" is no ISO 8601 time.`
  }
  return headers && dialects[courier].trust === null
    ? `The dialect ${courier} has no webhooks: leave the headers away.`
    : null
}

function readFile(file: string, readInput: (file: string) => Buffer) {
  try {
    return { file, bytes: readInput(file) }
  } catch (error) {
    const why = `The file cannot be read: ${(error as Error).message}.`
    throw new BadTrackInput(file, 1, 1, why)
  }
}
