import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ChangedAddress, ChangeRequest } from "../../../types/change-plan"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { NEW_ADDRESS } from "../../packing/label/new-address"
import { toVoidedEntry } from "../../packing/label/to-voided-entry"
import { relabelParcelsStep } from "../../packing/steps/relabel-parcels"
import { voidLabelsStep } from "../../packing/steps/void-labels"
import { mergeAddress } from "../changes/merge-address"
import { movePromiseStep } from "../steps/changes/move-promise"
import { planChangeStep } from "../steps/changes/plan-change"
import { toChangeEntry } from "../timeline/to-change-entry"
import { composeReview } from "../compose/compose-review"

export type ChangeOrderAddressInput = {
  order_id: string
  /** Of the preview. */
  plan_hash: string
  /** The fields that change. */
  shipping_address: ChangedAddress
  actor: string
}

export const changeOrderAddressWorkflowId = "change-order-address"

/**
 * Sends an order elsewhere, promises anew and checks it again. Labels that name
 * the old address are voided first: when the carrier refuses that, nothing is
 * changed. Then they are bought anew, each by itself; where that fails, the new
 * address stays and the parcel waits for its label.
 *
 * @returns the plan as it was done, and what became of each label.
 */
export const changeOrderAddressWorkflow = createWorkflow(
  changeOrderAddressWorkflowId,
  (input: WorkflowData<ChangeOrderAddressInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const planned = planChangeStep(transform(input, toPlanInput))
    const plan = transform(planned, (it) => it.plan)
    const voided = voidLabelsStep(
      transform(plan, ({ relabel }) => ({
        parcel_ids: relabel.map(({ id }) => id),
      }))
    )
    updateOrderWorkflow.runAsStep({
      input: transform({ input, planned }, (it) => ({
        id: it.input.order_id,
        user_id: it.input.actor,
        shipping_address: mergeAddress(
          it.planned.facts.order.shipping_address as Record<string, unknown>,
          it.input.shipping_address
        ),
      })),
    })
    const has_moved = movePromiseStep(plan)
    composeReview(input)
    releaseLockStep(lock)
    const labels = relabelParcelsStep(
      transform({ voided, input }, (it) => ({
        parcels: it.voided,
        actor: it.input.actor,
      }))
    )

    emitEventStep({
      eventName: orderCycleEvents.promiseChanged,
      data: transform({ plan, has_moved }, (it) =>
        it.has_moved ? [{ id: it.plan.order_id, promise: it.plan.promise }] : []
      ),
    }).config({ name: "emit-promise-changed" })
    recordTimelineStep(
      transform({ plan, input, voided }, (it) => [
        ...it.voided.map((parcel) =>
          toVoidedEntry(parcel, { reason: NEW_ADDRESS, actor: it.input.actor })
        ),
        toChangeEntry({
          plan: it.plan,
          reason: null,
          actor: it.input.actor,
        }),
      ])
    ).config({ name: "record-changed-address" })
    return new WorkflowResponse(transform({ plan, labels }, (it) => it))
  }
)

function toPlanInput(input: ChangeOrderAddressInput) {
  const { order_id, plan_hash, shipping_address } = input
  const request: ChangeRequest = { kind: "address", shipping_address }
  return { order_id, plan_hash, request }
}
