import { useEffect, useRef } from "react"

const TYPED_INTO =
  "input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog], [role=listbox][data-state]"

/** Keys that a button or link has of its own. */
const OF_BUTTONS = new Set(["Enter", " "])
const OF_TABS = new Set(["Enter", " ", "ArrowLeft", "ArrowRight"])

/**
 * Keys of a page, by `KeyboardEvent.key` in small letters. What is typed into
 * a field, pressed on a button or meant for the browser is left alone.
 */
export const useKeys = (keys: Record<string, (() => void) | undefined>) => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      const act = latest.current[key.length === 1 ? key.toLowerCase() : key]
      if (act && !isTaken(event, target)) {
        event.preventDefault()
        act()
      }
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
}

function isTaken(
  { key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent,
  target: EventTarget | null
): boolean {
  if (ctrlKey || metaKey || altKey) {
    return true
  }
  // A key that is held down moves, but decides once.
  if (repeat && !/^(j|k|Arrow(Up|Down))$/i.test(key)) {
    return true
  }
  if (!(target instanceof Element)) {
    return false
  }
  return (
    target.closest(TYPED_INTO) !== null ||
    (OF_TABS.has(key) && target.closest("[role=tab]") !== null) ||
    (OF_BUTTONS.has(key) && target.closest("button, a") !== null)
  )
}
