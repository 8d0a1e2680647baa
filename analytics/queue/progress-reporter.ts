import type { ExportProgress } from "./export-job"

/**
 * Sends an export's progress, one message after the other and only what a
 * person would notice: a new text or another whole percent.
 */
export function progressReporter(
  send: (progress: ExportProgress) => Promise<void>
) {
  let last = ""
  let sending = Promise.resolve()
  return {
    report: (progress: ExportProgress) => {
      const seen = `${Math.floor(progress.fraction * 100)} ${progress.text}`
      if (seen !== last) {
        last = seen
        // Progress that cannot be told is no reason to give the export up.
        sending = sending.then(() => send(progress)).catch(() => undefined)
      }
    },
    /** Resolves when everything reported so far was sent. */
    sent: () => sending,
  }
}
