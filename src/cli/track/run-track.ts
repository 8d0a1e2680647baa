import {
  trackCase,
  type TrackCase,
  type TrackCaseAnswer,
} from "../../modules/tracking/report/track-case"
import { describeTracking } from "./describe-tracking"
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
  const usage = options.batch ? null : findUsageProblem(options)
  if (usage) {
    terminal.err(usage)
    return 2
  }
  try {
    return options.batch
      ? runTrackBatch(options.batch, terminal)
      : printAnswer(trackCase(toCase(options, terminal), terminal.read), {
          ...terminal,
          json: options.json,
        })
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

function printAnswer(
  answer: TrackCaseAnswer,
  { out, err, json }: TrackTerminal & { json?: boolean }
): 0 | 1 | 2 {
  if ("schema" in answer) {
    const document = { ...answer, case: undefined, exit: undefined }
    out(json ? JSON.stringify(document) : describeTracking(answer))
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

function findUsageProblem(options: TrackOptions): string | null {
  if (!options.courier || !options.input.length) {
    return "Name --courier DIALECT and --input FILE, or --batch CASES.jsonl."
  }
  if (options.receivedAt && Number.isNaN(Date.parse(options.receivedAt))) {
    return `--received-at: "${options.receivedAt}" is no ISO 8601 time.`
  }
  if (options.secretEnv && !options.headers) {
    return "--secret-env needs --headers FILE: a secret proves a webhook."
  }
  return null
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
    return JSON.parse(read(file))
  } catch (error) {
    throw new Error(`${file}:1:1: ${(error as Error).message}`)
  }
}
