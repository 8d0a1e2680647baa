import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { TransferCodeService } from "../transfer-codes/transfer-code-service"
import type { PageQuestion } from "../storage/pages/page-question"
import { pagedLists } from "../storage/pages/paged-lists"
import { readOpenCurrencies } from "../storage/pages/read-open-currencies"
import { readPage } from "../storage/pages/read-page"

/** Which rows stand on a page of a list that may be long. */
export class PageService extends TransferCodeService {
  @InjectManager()
  async readPage(
    list: keyof typeof pagedLists,
    question: PageQuestion,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readPage(managerOf(sharedContext), pagedLists[list], question)
  }

  @InjectManager()
  async readOpenCurrencies(
    accountId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readOpenCurrencies(managerOf(sharedContext), accountId)
  }
}
