import { byId } from './dom.js'

const TOAST_MS = 5000
let timer = null

/** Shows what the bot answered to a pressed button: in passing, or as an alert to be closed. */
export function showAnswer({ text = '', alert = false }) {
  if (text === '') return
  if (alert) {
    byId('alert-text').textContent = text
    byId('alert').showModal()
    return
  }
  clearTimeout(timer)
  byId('toast').textContent = text
  byId('toast').hidden = false
  timer = setTimeout(() => {
    byId('toast').hidden = true
  }, TOAST_MS)
}
