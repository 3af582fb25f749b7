import { byId } from './dom.js'
import { word } from './words.js'

const NOTE_MS = 6000
let timer = null

/** Shows a sentence below the page until `hideNote` is called. */
export function showNote(text) {
  clearTimeout(timer)
  byId('note').textContent = text
  byId('note').hidden = false
}

/** Takes the sentence below the page away. */
export function hideNote() {
  clearTimeout(timer)
  byId('note').hidden = true
}

/** Runs what the sandbox may refuse, and shows its sentence for a while if it does. */
export async function attempt(action) {
  try {
    await action()
  } catch (error) {
    // `fetch` throws a TypeError where nobody answers.
    showNote(error instanceof TypeError ? word('offline') : error.message)
    timer = setTimeout(hideNote, NOTE_MS)
  }
}

/** Lets a press of a button of the page run what the sandbox may refuse. */
export function onPress(id, action) {
  byId(id).addEventListener('click', () => void attempt(action))
}
