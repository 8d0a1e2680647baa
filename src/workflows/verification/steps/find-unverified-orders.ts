import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { isStale } from "../order/is-stale"

/** Orders read at once. */
const batch = 500

/** Orders that wait and are checked again in one sweep. */
const mostWaiting = 200

export const findUnverifiedOrdersStepId = "find-unverified-orders"

/**
 * Orders that nobody checked since they changed, released ones with a hold
 * that no review has counted, those with a hold whose time has come, then those
 * that wait.
 */
export const findUnverifiedOrdersStep = createStep(
  findUnverifiedOrdersStepId,
  async (_: undefined, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { lookBackDays } = await verification.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const changed = await findChanged(container, since)
    const paid = await findPaid(container, since)
    const due = await verification.listOrderHolds(
      { hold_until: { $lte: new Date() }, released_at: null },
      { select: ["order_id"], take: mostWaiting, order: { hold_until: "ASC" } }
    )
    const waiting = await verification.listOrderReviews(
      { stage: ["received", "verifying", "held", "ready"] },
      {
        select: ["order_id"],
        take: mostWaiting,
        order: { updated_at: "ASC", id: "ASC" },
      }
    )
    return new StepResponse([
      ...new Set([
        ...changed,
        ...paid,
        ...(await verification.listUncountedHolds()),
        ...due.map(({ order_id }) => order_id),
        ...waiting.map(({ order_id }) => order_id),
      ]),
    ])
  }
)

type Change = {
  order_id: string
  updated_at: Date | string
  version?: number
}

const findChanged = (container: MedusaContainer, since: Date) =>
  findStale(container, async (page) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["id", "version", "updated_at", "is_draft_order"],
        filters: { updated_at: { $gte: since } },
        pagination: { ...page, order: { updated_at: "ASC", id: "ASC" } },
      })
    return data.map(({ id, version, updated_at, is_draft_order }) => ({
      order_id: is_draft_order ? null : id,
      version,
      updated_at,
    }))
  })

/** Payments change their collection, but not the order's row. */
const findPaid = (container: MedusaContainer, since: Date) =>
  findStale(container, async (page) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "payment_collection",
        fields: ["id", "updated_at", "order.id", "order.is_draft_order"],
        filters: { updated_at: { $gte: since } },
        pagination: { ...page, order: { updated_at: "ASC", id: "ASC" } },
      })
    return data.map(({ updated_at, order }) => ({
      order_id: order?.is_draft_order ? null : (order?.id ?? null),
      updated_at: updated_at ?? since,
    }))
  })

async function findStale(
  container: MedusaContainer,
  read: (page: {
    skip: number
    take: number
  }) => Promise<(Omit<Change, "order_id"> & { order_id: string | null })[]>
): Promise<string[]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const stale: string[] = []
  for (let skip = 0; ; skip += batch) {
    const page = await read({ skip, take: batch })
    const changes = page.filter(
      (change): change is Change => change.order_id !== null
    )
    const reviews = await verification.listOrderReviews(
      { order_id: changes.map(({ order_id }) => order_id) },
      { select: ["order_id", "order_version", "stage", "updated_at"] }
    )
    const known = new Map(reviews.map((review) => [review.order_id, review]))
    stale.push(
      ...changes
        .filter((change) => isStale(change, known.get(change.order_id)))
        .map(({ order_id }) => order_id)
    )
    if (page.length < batch) {
      return stale
    }
  }
}
