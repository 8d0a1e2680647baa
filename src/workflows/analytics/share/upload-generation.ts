import { createReadStream } from "node:fs"
import type { IFileModuleService } from "@medusajs/framework/types"
import { copyMeasured } from "../../../../analytics/warehouse/copy-measured"
import type { ShareRecords } from "../../../modules/analytics/share/share-records"
import type { Shareable } from "../../../modules/analytics/share/shareable"

type Upload = Awaited<ReturnType<IFileModuleService["getUploadStream"]>>

const EXTEND_EVERY_MS = 30_000

/**
 * Uploads a generation's file as a private one, piece by piece. Where it goes
 * is written before its first byte, so that no crash leaves a file behind
 * that nobody knows of.
 *
 * @returns false when another process has uploaded it.
 * @throws Error of the File module or of the disk.
 */
export async function uploadGeneration(
  files: IFileModuleService,
  records: ShareRecords,
  { generation, as_of, run_id, file }: Extract<Shareable, { state: "here" }>
): Promise<boolean> {
  const upload = await files.getUploadStream({
    // The run's id cannot be guessed: some providers serve files by name.
    filename: `order-cycle-${generation}-${run_id}.duckdb`,
    mimeType: "application/octet-stream",
    access: "private",
  })
  const fileId = upload.fileKey
  if (!(await records.claim(run_id, fileId, as_of))) {
    await discard(files, upload)
    return false
  }
  try {
    const measured = await send(file, upload, () => records.extend(fileId))
    if (await records.finish(fileId, measured)) {
      return true
    }
  } catch (error) {
    await records.giveUp(fileId)
    throw error
  }
  // Taken for dead meanwhile: who found it so has removed what was there.
  await files.deleteFiles([fileId])
  return false
}

/** Ends as soon as the store refuses: it takes no more pieces then. */
async function send(
  file: string,
  { writeStream, promise }: Upload,
  extend: () => Promise<boolean>
) {
  const refused = new AbortController()
  promise.catch((error) => refused.abort(error))
  let extendedAt = Date.now()
  const measured = await copyMeasured(createReadStream(file), writeStream, {
    signal: refused.signal,
    onBytes: () => {
      if (Date.now() - extendedAt > EXTEND_EVERY_MS) {
        extendedAt = Date.now()
        extend().catch((error) => refused.abort(error))
      }
    },
  })
  await promise
  return measured
}

async function discard(
  files: IFileModuleService,
  { writeStream, promise, fileKey }: Upload
): Promise<void> {
  writeStream.end()
  await promise
  await files.deleteFiles([fileKey])
}
