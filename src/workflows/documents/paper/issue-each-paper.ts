import type { MedusaContainer } from "@medusajs/framework/types"
import { issueDocumentWorkflow } from "../workflows/issue-document"
import type { PaperSource } from "./paper-source"

/**
 * Issues papers one after the other; one that fails does not keep the others.
 * What fails for the same reason is one sentence, because it is said again
 * with each sweep.
 */
export async function issueEachPaper(
  container: MedusaContainer,
  sources: PaperSource[],
  actor: string
): Promise<{ ids: string[]; failures: string[] }> {
  const ids: string[] = []
  const reasons = new Map<string, { message: string; count: number }>()
  for (const source of sources) {
    const { result, errors } = await issueDocumentWorkflow(container).run({
      input: { ...source, actor },
      throwOnError: false,
    })
    if (!errors?.length) {
      ids.push(result.id)
      continue
    }
    const { message } = errors[0].error as Error
    const reason = `${source.type} ${message.split(":")[0]}`
    const known = reasons.get(reason)
    reasons.set(reason, {
      message:
        known?.message ?? `${source.type} of ${source.source_id}: ${message}`,
      count: (known?.count ?? 0) + 1,
    })
  }
  const failures = [...reasons.values()].map(({ message, count }) =>
    count > 1 ? `${message} (and ${count - 1} more like it)` : message
  )
  return { ids, failures }
}
