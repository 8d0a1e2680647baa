import { randomUUID } from "node:crypto"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceLevelEditWorkflow } from "../../../workflows/replenishment/workflows/announce-level-edit"
import { finishLevelEditWorkflow } from "../../../workflows/replenishment/workflows/finish-level-edit"
import { actorOf } from "../../actor-of"
import { beforeAnswer } from "./before-answer"
import { readLevelEdits } from "./read-level-edits"

/** Two matchers may mean one request, which is told once. */
const told = new WeakSet<MedusaRequest>()

/**
 * Tells the ledger who sets a level to what before core does: its event says
 * neither and may be lost, and it writes over whatever happens at the same
 * time. An edit that could not be told is made all the same.
 */
export async function tellLevelEdit(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const edits = readLevelEdits(req)
  if (!edits.length || told.has(req)) {
    return next()
  }
  told.add(req)
  const cause = `level_edit:${randomUUID()}`
  const warn = (error: unknown) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The ledger was not told of ${cause}: ${error}`)
  const actor = actorOf(req as AuthenticatedMedusaRequest)
  await announceLevelEditWorkflow(req.scope)
    .run({ input: { cause, edits, actor } })
    .catch(warn)
  beforeAnswer(res, async () => {
    await finishLevelEditWorkflow(req.scope)
      .run({ input: { cause, edits, is_done: res.statusCode < 400 } })
      .catch(warn)
  })
  next()
}
