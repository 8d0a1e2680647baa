import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { runEach } from "../../run-each"
import { writeSourceFileWorkflow } from "../workflows/write-source-file"

const MINUTE = 60_000

export const writeReceivedFilesStepId = "write-received-files"

/** @returns what failed, in sentences; the next run tries again. */
export const writeReceivedFilesStep = createStep(
  writeReceivedFilesStepId,
  async (_nothing: undefined, { container }) => {
    const waiting = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listSourceFiles(
        {
          state: "received",
          updated_at: { $lt: new Date(Date.now() - MINUTE) },
        },
        { select: ["id", "name"], order: { id: "ASC" } }
      )
    const { failures } = await runEach(
      writeSourceFileWorkflow(container),
      waiting.map(({ id, name }) => ({
        subject: `File ${name}`,
        input: { file_id: id },
      }))
    )
    return new StepResponse(failures)
  }
)
