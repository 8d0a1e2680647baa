import { useEffect } from "react"

type LayerKeys = Record<"up" | "down", (() => void) | undefined>

/** Page up and page down turn the layers, wherever the focus is. */
export const useLayerKeys = ({ up, down }: LayerKeys) =>
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const turn = { PageUp: up, PageDown: down }[event.key]
      if (turn) {
        event.preventDefault()
        turn()
      }
    }
    window.addEventListener("keydown", hear)
    return () => window.removeEventListener("keydown", hear)
  }, [up, down])
