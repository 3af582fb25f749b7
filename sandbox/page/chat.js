import { attempt, onPress } from './attempt.js'
import { byId, element, growing, seesNewest, showList, toNewest, withDays } from './dom.js'
import { ask, gathered, order } from './line.js'
import { makeMessage } from './message.js'
import { asTelegramUser, currentPerson, drawPeople, markUnseen } from './people.js'
import { drawProfile, knowProfile, showTyping, stopTyping } from './profile.js'
import { showAnswer } from './toast.js'
import { dayOf, word } from './words.js'

const NOTHING = { chat: null, messages: [] }

const pane = byId('messages-pane')
const list = byId('messages')
let shown = NOTHING
let arrived = () => {}

const isBlocked = () => shown.chat?.standing === 'kicked'

const press = (message) => (data) =>
  attempt(async () => {
    const body = { chat: currentPerson(), message: message.id, data }
    const { answer } = await order('press', body)
    showAnswer(answer)
  })

const type = (text) =>
  attempt(async () => {
    await order('type', { chat: currentPerson(), text })
    await refreshMessages()
    toNewest(pane, list)
  })

async function start() {
  if (isBlocked()) await order('unblock', { chat: currentPerson() })
  await order('start', asTelegramUser())
  await order('type', { chat: currentPerson(), text: '/start' })
  await refreshMessages()
  byId('words').focus()
}

function make(item) {
  if ('day' in item) return element('li', { class: 'day' }, element('span', {}, item.day))
  const replied = shown.messages.find(({ id }) => id === item.replyTo) ?? null
  return makeMessage(item, { replied, press: press(item), command: (text) => void type(text) })
}

function drawMessages() {
  const follow = seesNewest(pane, list)
  showList(
    list,
    withDays(shown.messages, ({ sentAt }) => sentAt, dayOf),
    {
      keyOf: (item) => ('day' in item ? `day ${item.day}` : `${item.chatId}/${item.id}`),
      looksOf: (item) => JSON.stringify([item, 'day' in item ? '' : word('silent')]),
      make,
    },
  )
  if (follow) toNewest(pane, list)
}

/** Telegram shows one big button where the person has not begun, or has blocked the bot. */
function drawStart() {
  const begun = shown.messages.length > 0
  const open = begun && !isBlocked()
  byId('start').hidden = open
  byId('start').textContent = word(isBlocked() ? 'unblock' : 'start')
  for (const id of ['say', 'suggested', 'block']) byId(id).hidden = !open
  byId('welcome').hidden = begun
}

function draw() {
  drawPeople(choosePerson)
  drawProfile((command) => void type(command))
  drawStart()
  drawMessages()
}

function choosePerson() {
  shown = NOTHING
  draw()
  void attempt(refreshMessages).then(() => toNewest(pane, list))
}

const newestOfBot = () => shown.messages.findLast(({ author }) => author === 'bot')?.id ?? 0

/** Reads the messages of the chat that is shown anew. */
export const refreshMessages = gathered(async () => {
  const asked = currentPerson()
  const before = newestOfBot()
  const known = shown.chat !== null
  const answer = await ask(`messages?chat=${asked}`)
  if (asked !== currentPerson()) return
  shown = answer
  draw()
  if (newestOfBot() <= before) return
  stopTyping()
  if (known) arrived()
})

/** Shows a new state of the sandbox. */
export function showChat(state) {
  knowProfile(state.profile)
  draw()
}

/** Hears that a chat's messages changed. */
export function hearMessages(chat) {
  if (chat === currentPerson()) void attempt(refreshMessages)
  else {
    markUnseen(chat)
    drawPeople(choosePerson)
  }
}

/** Hears that the bot is writing in a chat. */
export function hearTyping(chat) {
  if (chat === currentPerson()) showTyping()
}

/** Tells the sandbox, as an app tells Telegram, that the person's language is another now. */
export async function changePersonsLanguage() {
  if (shown.chat !== null && !isBlocked()) await order('start', asTelegramUser())
  draw()
}

/** Makes the chat's side answer to its buttons; `onArrival` hears of each new message of the bot. */
export function startChatSide({ onArrival }) {
  arrived = onArrival
  onPress('start', start)
  onPress('block', () => order('block', { chat: currentPerson() }))
  const field = byId('words')
  const form = byId('say')
  const grow = growing(
    field,
    (key) => !key.shiftKey,
    () => form.requestSubmit(),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    grow()
    void type(text)
  })
}
