import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { FactsToWrite } from "../../../modules/packing/storage/write-facts"
import { orderCycleEvents } from "../../../types/events"
import { toNamedIds } from "../facts/to-named-ids"
import { writePackingFactsStep } from "../steps/write-packing-facts"

export const setPackingFactWorkflowId = "set-packing-fact"

/**
 * Sets one carton, profile, code, place or service, if what it names is there.
 *
 * @returns the row's id with the columns of its key.
 */
export const setPackingFactWorkflow = createWorkflow(
  setPackingFactWorkflowId,
  (input: WorkflowData<FactsToWrite>) => {
    const named = transform(input, toNamedIds)
    const options = { throwIfKeyNotFound: true }
    when("names-item", named, ({ item }) => item !== null).then(() => {
      useQueryGraphStep({
        entity: "inventory_item",
        fields: ["id"],
        filters: { id: named.item },
        options,
      }).config({ name: "get-named-item" })
    })
    when("names-location", named, ({ location }) => location !== null).then(
      () => {
        useQueryGraphStep({
          entity: "stock_location",
          fields: ["id"],
          filters: { id: named.location },
          options,
        }).config({ name: "get-named-location" })
      }
    )
    when("names-option", named, ({ option }) => option !== null).then(() => {
      useQueryGraphStep({
        entity: "shipping_option",
        fields: ["id"],
        filters: { id: named.option },
        options,
      }).config({ name: "get-named-option" })
    })
    const written = writePackingFactsStep(input)
    when("is-of-item", input, ({ table }) => table === "item_profiles").then(
      () => {
        emitEventStep({
          eventName: orderCycleEvents.itemMeasured,
          data: transform(named, ({ item }) => ({ id: item })),
        })
      }
    )
    return new WorkflowResponse(transform(written, ([one]) => one))
  }
)
