import { useState } from "react"
import { useOrderAction } from "../api/use-order-action"

/**
 * What a person types of a fact until it is saved.
 *
 * @param path where it is posted to, after `packing/`.
 * @param read its body; null where the draft is wrong.
 * @returns `refusal`: why it was not saved.
 */
export function useFactDraft<Draft>(
  path: string,
  first: () => Draft,
  read: (draft: Draft) => object | null,
  { wrong, saved }: { wrong: string; saved: () => void }
) {
  const [draft, change] = useState(first)
  const [isWrong, setWrong] = useState(false)
  const { mutate, error, isPending } = useOrderAction(`packing/${path}`)
  const save = () => {
    const body = read(draft)
    setWrong(!body)
    if (body) {
      mutate(body, { onSuccess: saved })
    }
  }
  return {
    draft,
    change,
    save,
    isSaving: isPending,
    refusal: isWrong ? wrong : error?.message,
  }
}
