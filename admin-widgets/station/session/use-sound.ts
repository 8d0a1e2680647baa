import { useState } from "react"

const KEY = "order-cycle-station-sound"

/** Whether the bench sounds; on until somebody turns it off. */
export const useSound = () => {
  const [isOn, setOn] = useState(() => localStorage.getItem(KEY) !== "off")
  const toggle = () => {
    localStorage.setItem(KEY, isOn ? "off" : "on")
    setOn(!isOn)
  }
  return [isOn, toggle] as const
}
