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
  | ({ exit: 0 } & TrackDocument)
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
 * @param readInput gives the text of a file named in the case.
 */
export function trackCase(
  line: TrackCase,
  readInput: (file: string) => string
): TrackCaseAnswer {
  if (!line.inputs?.length) {
    const message = "The case names no inputs: there is nothing to track."
    return { case: line.case, exit: 2, message }
  }
  const dialect = dialects[line.courier]
  if (!dialect) {
    return { case: line.case, exit: 2, message: unknownDialect(line.courier) }
  }
  try {
    const answer = trackInputs({
      dialect,
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
      ? { case: line.case, exit: 0, ...answer }
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

function readFile(file: string, readInput: (file: string) => string) {
  try {
    return { file, body: readInput(file) }
  } catch (error) {
    const why = `The file cannot be read: ${(error as Error).message}.`
    throw new BadTrackInput(file, 1, 1, why)
  }
}
