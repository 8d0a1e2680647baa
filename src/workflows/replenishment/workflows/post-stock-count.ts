import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { PostCount } from "../../../modules/replenishment/storage/counts/post-count"
import { observeStockStep } from "../steps/observe-stock"
import { postStockCountStep } from "../steps/post-stock-count"
import { tellCountsStep } from "../steps/tell-counts"

export const postStockCountWorkflowId = "post-stock-count"

/**
 * Books what was counted as changes of what is stocked now, or lets the sheet
 * wait for a second person. Emits `order_cycle.stock_counted` once it is
 * booked.
 *
 * @returns the sheet's state.
 * @throws MedusaError NOT_ALLOWED when nothing is counted, the sheet is
 *   canceled, or who confirms counted a large difference.
 */
export const postStockCountWorkflow = createWorkflow(
  postStockCountWorkflowId,
  (input: WorkflowData<PostCount>) => {
    const posted = postStockCountStep(input)
    observeStockStep(
      transform({ posted }, (of) => ({ level_ids: of.posted.level_ids }))
    )
    tellCountsStep({ count_id: input.count_id })
    return new WorkflowResponse(posted)
  }
)
