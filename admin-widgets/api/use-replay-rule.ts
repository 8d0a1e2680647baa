import { useMutation } from "@tanstack/react-query"
import type { RuleReplay } from "../../src/types/order-rule"
import type { Condition } from "../../src/types/rule-language"
import { client } from "./client"

/** Asks what a rule would have done; nothing is saved. */
export const useReplayRule = () =>
  useMutation({
    mutationFn: (when: Condition) =>
      client.fetch<{ replay: RuleReplay }>("/admin/order-cycle/rules/replay", {
        method: "POST",
        body: { when },
      }),
  })
