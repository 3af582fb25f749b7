import { byId, element, showList } from './dom.js'
import { word } from './words.js'

const USUAL_COMMANDS = ['status', 'latest', 'help']
const TYPING_MS = 5000

let profile = { name: '', username: '', description: '', commands: [] }
let typing = null

/** Takes up how the bot presents itself now. */
export function knowProfile(next) {
  profile = next
}

/** Draws the bot's name, what it says of itself and its commands; `tap` hears a command chosen. */
export function drawProfile(tap) {
  byId('bot-name').textContent = profile.name
  drawStanding()
  byId('welcome-text').textContent = word('welcome')
  byId('welcome-own').textContent = profile.description
  const commands =
    profile.commands.length > 0
      ? profile.commands
      : USUAL_COMMANDS.map((command) => ({ command, description: '' }))
  showList(byId('suggested'), commands, {
    keyOf: ({ command }) => command,
    looksOf: ({ command, description }) => JSON.stringify([command, description]),
    make: ({ command, description }) =>
      element(
        'button',
        { type: 'button', title: description, on: { click: () => tap(`/${command}`) } },
        `/${command}`,
      ),
  })
}

function drawStanding() {
  byId('bot-about').textContent =
    typing === null ? `${word('bot')} @${profile.username}` : word('typing')
}

/** Shows for a few seconds, as Telegram does, that the bot is writing. */
export function showTyping() {
  clearTimeout(typing)
  typing = setTimeout(stopTyping, TYPING_MS)
  drawStanding()
}

/** Ends that, since what it wrote is there. */
export function stopTyping() {
  clearTimeout(typing)
  typing = null
  drawStanding()
}
