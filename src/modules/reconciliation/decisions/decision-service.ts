import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { checkInvariants } from "../storage/check-invariants"
import { escalateDiscrepancies } from "../storage/discrepancies/escalate-discrepancies"
import {
  resolveDiscrepancy,
  type ResolveInput,
} from "../storage/discrepancies/resolve-discrepancy"
import {
  type DiscrepancyChange,
  updateDiscrepancy,
} from "../storage/discrepancies/update-discrepancy"
import { rejectSuggestion } from "../storage/match/reject-suggestion"
import {
  closePeriod,
  type ClosePeriodInput,
} from "../storage/periods/close-period"
import { periodReport } from "../storage/periods/period-report"
import { readAudit } from "../storage/read-audit"
import { approveWriteOff } from "../storage/write-offs/approve-write-off"
import { proposeWriteOff } from "../storage/write-offs/propose-write-off"
import { refuseWriteOff } from "../storage/write-offs/refuse-write-off"
import { MatchService } from "../matching/match-service"

/** What people decide, and the chain that proves it. */
export class DecisionService extends MatchService {
  @InjectManager()
  async rejectSuggestion(
    rejection: Parameters<typeof rejectSuggestion>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await rejectSuggestion(managerOf(sharedContext), rejection)
  }

  @InjectManager()
  async changeDiscrepancy(
    change: DiscrepancyChange,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await updateDiscrepancy(managerOf(sharedContext), change)
  }

  @InjectManager()
  async resolveDiscrepancy(
    resolution: ResolveInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await resolveDiscrepancy(managerOf(sharedContext), resolution)
  }

  @InjectManager()
  async escalateDiscrepancies(@MedusaContext() sharedContext: Context = {}) {
    return await escalateDiscrepancies(managerOf(sharedContext))
  }

  @InjectManager()
  async proposeWriteOff(
    proposal: {
      discrepancy_id: string
      actor: string
      is_automatic?: boolean
    },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await proposeWriteOff(managerOf(sharedContext), {
      ...proposal,
      policies: this.options_.writeOffs,
    })
  }

  @InjectManager()
  async approveWriteOff(
    decision: Parameters<typeof approveWriteOff>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await approveWriteOff(managerOf(sharedContext), decision)
  }

  @InjectManager()
  async refuseWriteOff(
    decision: Parameters<typeof refuseWriteOff>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await refuseWriteOff(managerOf(sharedContext), decision)
  }

  @InjectManager()
  async closePeriod(
    period: ClosePeriodInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await closePeriod(managerOf(sharedContext), period)
  }

  @InjectManager()
  async reportPeriod(
    period: Parameters<typeof periodReport>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await periodReport(managerOf(sharedContext), period)
  }

  @InjectManager()
  async checkInvariants(@MedusaContext() sharedContext: Context = {}) {
    return await checkInvariants(managerOf(sharedContext))
  }

  @InjectManager()
  async readAudit(
    page: Parameters<typeof readAudit>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readAudit(managerOf(sharedContext), page)
  }
}
