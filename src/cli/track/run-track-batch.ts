import path from "node:path"
import { trackCase } from "../../modules/tracking/report/track-case"
import type { TrackTerminal } from "./track-options"

/**
 * Answers each line of a batch with one line; paths in it are relative to the
 * batch file.
 */
export function runTrackBatch(file: string, terminal: TrackTerminal): 0 | 1 {
  const lines = terminal.read(file).split("\n")
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) {
      continue
    }
    try {
      const answer = trackCase(JSON.parse(line), (input) =>
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
