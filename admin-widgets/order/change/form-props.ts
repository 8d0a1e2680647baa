import type { ChangeRequest } from "../../../src/types/change-plan"

export type FormProps = {
  isPending: boolean
  /** What was previewed is no longer what is asked. */
  change: () => void
  preview: (request: ChangeRequest) => void
}
