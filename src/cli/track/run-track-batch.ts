import path from "node:path"
import type { NumberFormat } from "../../modules/tracking/numbers/number-format"
import {
  type TrackCase,
  trackCase,
} from "../../modules/tracking/report/track-case"
import {
  type NumberCase,
  trackNumber,
} from "../../modules/tracking/report/track-number"
import type { TrackTerminal } from "./track-options"

/**
 * Answers each line of a batch with one line; paths in it are relative to the
 * batch file.
 */
export function runTrackBatch(
  file: string,
  formats: readonly NumberFormat[],
  terminal: TrackTerminal
): 0 | 1 {
  const lines = terminal.read(file).toString("utf8").split("\n")
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) {
      continue
    }
    try {
      const asked = JSON.parse(line) as TrackCase | NumberCase
      const answer =
        "number" in asked
          ? trackNumber(asked, formats)
          : trackCase(asked, (input) =>
              terminal.read(path.resolve(path.dirname(file), input))
            )
      terminal.out(JSON.stringify(answer))
    } catch (error) {
      terminal.err(`${file}:${index + 1}:1: ${(error as Error).message}`)
      return 1
    }
  }
  return 0
}
