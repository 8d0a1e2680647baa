import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeSourceFileWorkflow } from "../workflows/write-source-file"

export const writeReceivedFileStepId = "write-received-file"

/** Writes a file that is not too large while its sender waits. */
export const writeReceivedFileStep = createStep(
  writeReceivedFileStepId,
  async (
    file: { id: string; is_new: boolean; is_large: boolean },
    { container }
  ) => {
    if (file.is_new && !file.is_large) {
      await writeSourceFileWorkflow(container).run({
        input: { file_id: file.id },
      })
    }
    return new StepResponse(file.id)
  }
)
