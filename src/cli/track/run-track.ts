import {
  trackCase,
  type TrackCase,
  type TrackCaseAnswer,
} from "../../modules/tracking/report/track-case"
import { checkNumber } from "../../modules/tracking/numbers/check-number"
import { readNumberFormats } from "../../modules/tracking/numbers/formats/read-number-formats"
import { describeNumber } from "./describe-number"
import { describeTracking } from "./describe-tracking"
import { findUsageProblem } from "./find-usage-problem"
import { runTrackBatch } from "./run-track-batch"
import type { TrackOptions, TrackTerminal } from "./track-options"

/**
 * Reads couriers' payloads and says where the parcels are.
 *
 * @returns the exit code: 0 answered, 1 bad input, 2 wrong usage.
 */
export function runTrack(
  options: TrackOptions,
  terminal: TrackTerminal
): 0 | 1 | 2 {
  const usage = findUsageProblem(options)
  if (usage) {
    terminal.err(usage)
    return 2
  }
  try {
    const { batch, number, formats } = options
    if (batch !== undefined) {
      const known = readNumberFormats(formats, terminal)
      return runTrackBatch(batch, known, terminal)
    }
    if (number !== undefined) {
      return printNumber({ ...options, number }, terminal)
    }
    return printAnswer(trackCase(toCase(options, terminal), terminal.read), {
      ...terminal,
      json: options.json,
    })
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

/** A number that is not valid is an answer, not an error. */
function printNumber(
  { number, courier, formats, json }: TrackOptions & { number: string },
  terminal: TrackTerminal
): 0 {
  const report = checkNumber(
    { number, courier: courier ?? null },
    readNumberFormats(formats, terminal)
  )
  terminal.out(json ? JSON.stringify(report) : describeNumber(report))
  return 0
}

function printAnswer(
  answer: TrackCaseAnswer,
  { out, err, json }: TrackTerminal & { json?: boolean }
): 0 | 1 | 2 {
  if ("schema" in answer) {
    const document = { ...answer, case: undefined, exit: undefined }
    out(json ? JSON.stringify(document) : describeTracking(answer))
    for (const { line, column, message } of answer.rejected) {
      err(`line ${line}, column ${column}: ${message}`)
    }
  } else if ("signature" in answer) {
    const { exit, signature } = answer
    out(
      json
        ? JSON.stringify({ exit, signature })
        : `The signature is ${signature}.`
    )
  } else if ("bad_input" in answer) {
    const { file, line, column, message } = answer.bad_input
    err(`${file}:${line}:${column}: ${message}`)
  } else {
    err(answer.message)
  }
  return answer.exit
}

function toCase(
  { courier = "", input, ...options }: TrackOptions,
  { read, env }: TrackTerminal
): TrackCase {
  return {
    case: "",
    courier,
    inputs: input,
    carrier: options.carrier,
    zone: options.zone,
    received_at: options.receivedAt,
    headers: options.headers ? readHeaders(options.headers, read) : undefined,
    secrets: (options.secretEnv ?? "")
      .split(",")
      .flatMap((name) => env[name.trim()] ?? []),
  }
}

function readHeaders(
  file: string,
  read: TrackTerminal["read"]
): Record<string, string> {
  try {
    return JSON.parse(read(file).toString("utf8"))
  } catch (error) {
    throw new Error(`${file}:1:1: ${(error as Error).message}`)
  }
}
