import { ParquetNotWritten } from "../parquet/parquet-not-written"

/** What disk and memory say, and what a person can do about it. */
const reasons: readonly [RegExp, string][] = [
  [/ENOSPC|No space left|not enough space/i, "the disk is full"],
  [/ENOTDIR|EEXIST/, "it is no directory"],
  [
    /EACCES|EROFS|EPERM|Permission denied|Read-only file system/i,
    "it cannot be written",
  ],
  [
    /Out of Memory Error/,
    "it needs more memory than it may have (option analytics.memoryLimit, or --memory-limit)",
  ],
]

/**
 * Turns what disk or memory refuse into one sentence; leaves other errors.
 *
 * @param done what was to be done with the warehouse.
 */
export function explainFailure(
  error: unknown,
  directory: string,
  done: "exported" | "updated" = "exported"
): unknown {
  if (error instanceof ParquetNotWritten) {
    return error
  }
  const message = error instanceof Error ? error.message : String(error)
  const reason = reasons.find(([pattern]) => pattern.test(message))?.[1]
  return reason
    ? new Error(
        `The warehouse in ${directory} was not ${done} because ${reason}; ` +
          "what is published stays as it is.",
        { cause: error }
      )
    : error
}
